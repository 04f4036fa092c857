package org.parindex.record;

/** What was recorded could not be scored again: the rules or the submission are not those that were scored then. */
public final class ReplayException extends Exception {

    ReplayException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
