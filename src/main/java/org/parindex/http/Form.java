package org.parindex.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads small bodies: forms of the pages, and JSON that is no submission. Thread-safe. */
final class Form {
    private static final int MOST_BYTES = 8 << 10;
    private static final String TYPE = "application/x-www-form-urlencoded";

    private final Body body;

    Form(ServiceSettings.Limits limits) {
        this.body = new Body(limits.withSubmission(MOST_BYTES));
    }

    /** The fields of a form, each at most once; a field that is not known is a problem. */
    Map<String, String> read(Context ctx, String... known) throws ProblemException {
        String type = String.valueOf(ctx.header("Content-Type"));
        if (!type.startsWith(TYPE)) {
            throw new ProblemException(AccessProblems.contentType(type, TYPE));
        }
        return Query.of(new String(bytes(ctx), StandardCharsets.UTF_8), known).values();
    }

    byte[] bytes(Context ctx) throws ProblemException {
        try (Room.Share share = new Room(0).share()) {
            return body.read(ctx.req(), share);
        }
    }
}
