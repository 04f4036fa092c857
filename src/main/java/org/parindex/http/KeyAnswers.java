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
        if (!keys.revoke(ctx.pathParam("id"))) {
            throw new ProblemException(AccessProblems.noSuchKey(ctx.pathParam("id")));
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
