package org.parindex.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Map;
import org.parindex.access.KeyOrder;
import org.parindex.access.Keys;
import org.parindex.facts.RefusedException;

/** {@code /api/v1/keys}: the keys of callers, for administrators. */
final class KeyAnswers {
    private final Keys keys;
    private final SmallBody body;
    private final Clock clock;

    KeyAnswers(Keys keys, SmallBody body, Clock clock) {
        this.keys = keys;
        this.body = body;
        this.clock = clock;
    }

    void list(Context ctx) throws ProblemException {
        Query.of(ctx);
        ctx.contentType(Answers.JSON).result(KeyJson.of(keys.all()));
    }

    /** The only answer that ever has the key itself. */
    void add(Context ctx) throws ProblemException {
        Query.of(ctx);
        JsonBody sent = JsonBody.read(ctx, body, KeyOrder.MEMBERS);
        Map<String, String> members = sent.texts();
        sent.requireSound();
        try {
            Keys.Issued issued = keys.issue(KeyOrder.read(members, clock.instant()));
            ctx.status(HttpStatus.CREATED).contentType(Answers.JSON).result(KeyJson.of(issued));
        } catch (RefusedException refused) {
            throw new ProblemException(AccessProblems.refusedKey(refused));
        }
    }

    void revoke(Context ctx) throws ProblemException {
        Query.of(ctx);
        revoke(keys, ctx.pathParam("id"));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /**
     * Does not take the last administrator's key away: nobody could make another over HTTP. Of two administrators who revoke
     * each other's in the same moment both may succeed; the command {@code keys add} then lets somebody in again.
     */
    static void revoke(Keys keys, String id) throws ProblemException {
        if (keys.isLastAdministrator(id)) {
            throw new ProblemException(AccessProblems.lastAdministrator());
        }
        if (!keys.revoke(id)) {
            throw new ProblemException(AccessProblems.noSuchKey(id));
        }
    }
}
