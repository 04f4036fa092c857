package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parindex.access.KeyOrder;
import org.parindex.access.Keys;
import org.parindex.facts.Fault;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;

/** {@code /api/v1/keys}: the keys of callers, for administrators. */
final class KeyAnswers {
    private final Keys keys;
    private final Form form;
    private final Clock clock;

    KeyAnswers(Keys keys, Form form, Clock clock) {
        this.keys = keys;
        this.form = form;
        this.clock = clock;
    }

    void list(Context ctx) throws ProblemException {
        Query.of(ctx);
        ctx.contentType(Answers.JSON).result(KeyJson.of(keys.all()));
    }

    /** The only answer that ever has the key itself. */
    void add(Context ctx) throws ProblemException {
        Query.of(ctx);
        if (MediaType.of(ctx) != MediaType.ONE) {
            throw new ProblemException(AccessProblems.contentType(Batch.NDJSON, Answers.JSON));
        }
        try {
            Keys.Issued issued = keys.issue(KeyOrder.read(members(form.bytes(ctx)), clock.instant()));
            ctx.status(HttpStatus.CREATED).contentType(Answers.JSON).result(KeyJson.of(issued));
        } catch (RefusedException refused) {
            throw new ProblemException(AccessProblems.refusedKey(refused));
        }
    }

    private static Map<String, String> members(byte[] json) throws RefusedException {
        Map<String, String> members = new LinkedHashMap<>();
        JsonNode root = JsonDocument.read(json);
        if (!root.isObject()) {
            throw refused("", "Phải là một đối tượng JSON.", "It must be a JSON object.");
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!KeyOrder.MEMBERS.contains(member.getKey())) {
                throw refused(
                        "/" + member.getKey(),
                        "Chỉ có: " + KeyOrder.MEMBERS + ".",
                        "There are only: " + KeyOrder.MEMBERS + ".");
            }
            if (!member.getValue().isTextual()) {
                throw refused("/" + member.getKey(), "Phải là chuỗi.", "It must be a string.");
            }
            members.put(member.getKey(), member.getValue().asText());
        }
        return members;
    }

    private static RefusedException refused(String pointer, String vi, String en) {
        return new RefusedException(java.util.List.of(Fault.of(pointer, vi, en)));
    }

    void revoke(Context ctx) throws ProblemException {
        Query.of(ctx);
        if (!keys.revoke(ctx.pathParam("id"))) {
            throw new ProblemException(AccessProblems.noSuchKey(ctx.pathParam("id")));
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
