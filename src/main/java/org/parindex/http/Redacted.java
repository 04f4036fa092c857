package org.parindex.http;

/**
 * A failure as the log may show it: which classes threw where, without their messages. Those quote what was being worked on:
 * a line of a submission, a parameter of an address.
 */
final class Redacted extends Throwable {
    private static final int DEEPEST = 10;

    private Redacted(Throwable failure, int depth) {
        super(failure.getClass().getName(), null, false, true);
        setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null && depth < DEEPEST) {
            initCause(new Redacted(cause, depth + 1));
        }
    }

    static Redacted of(Throwable failure) {
        return new Redacted(failure, 0);
    }
}
