package org.parindex.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a request brings. */
enum MediaType {
    /** {@code application/json}: one submission. */
    ONE,
    /** {@code application/x-ndjson}: many, one a line. */
    MANY;

    /** From Content-Type and Content-Encoding; anything but plain UTF-8 JSON is a problem. */
    static MediaType of(Context ctx) throws ProblemException {
        String sent = ctx.header("Content-Type");
        String encoding = ctx.header("Content-Encoding");
        MediaType type = sent == null ? null : parse(sent.toLowerCase(Locale.ROOT));
        if (type == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw new ProblemException(Problems.mediaType(encoding == null ? sent : sent + " (" + encoding + ")"));
        }
        return type;
    }

    private static @Nullable MediaType parse(String sent) {
        String[] parts = sent.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].replace("\"", "").trim();
            if (parameter.startsWith("charset=") && !parameter.matches("charset=utf-?8")) {
                return null;
            }
        }
        return switch (parts[0].trim()) {
            case "application/json" -> ONE;
            case "application/x-ndjson" -> MANY;
            default -> null;
        };
    }
}
