package org.parindex.http;

import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may show it: which classes threw where, without their messages. Those quote what was being worked on:
 * a line of a submission, a parameter of an address.
 */
final class Redacted extends Throwable {
    private static final int DEEPEST = 10;

    private Redacted(Throwable failure, int depth) {
        super(failure.getClass().getName(), cause(failure.getCause(), depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable cause, int depth) {
        return cause == null || depth == DEEPEST ? null : new Redacted(cause, depth + 1);
    }

    static Redacted of(Throwable failure) {
        return new Redacted(failure, 0);
    }
}
