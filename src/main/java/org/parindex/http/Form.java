package org.parindex.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the forms of the pages. Thread-safe. */
final class Form {
    private static final String TYPE = "application/x-www-form-urlencoded";

    private final SmallBody body;

    Form(SmallBody body) {
        this.body = body;
    }

    /** The fields, each at most once; a field that is not known is a problem. */
    Map<String, String> read(Context ctx, String... known) throws ProblemException {
        String type = String.valueOf(ctx.header("Content-Type"));
        if (!type.startsWith(TYPE)) {
            throw new ProblemException(AccessProblems.contentType(type, TYPE));
        }
        return Query.of(new String(body.read(ctx), StandardCharsets.UTF_8), known)
                .values();
    }
}
