package org.parindex.http;

import io.javalin.http.Context;

/** Reads bodies of which the largest takes no room worth counting: forms of the pages, and JSON that is no submission. */
final class SmallBody {
    private static final int MOST_BYTES = 16 << 10;

    private final Body body;
    private final Room none = new Room(0);

    SmallBody(ServiceSettings.Limits limits) {
        this.body = new Body(limits.withSubmission(MOST_BYTES));
    }

    byte[] read(Context ctx) throws ProblemException {
        try (Room.Share share = none.share()) {
            return body.read(ctx.req(), share);
        }
    }
}
