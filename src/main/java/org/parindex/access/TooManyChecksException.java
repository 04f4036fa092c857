package org.parindex.access;

/** Too many unknown keys are being checked at once: the caller is to come again. */
public final class TooManyChecksException extends Exception {
    TooManyChecksException() {
        super("Too many keys are being checked", null, false, false);
    }
}
