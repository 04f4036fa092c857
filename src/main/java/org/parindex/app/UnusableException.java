package org.parindex.app;

/** Input that cannot be read, or options that do not go together: exit status 2 with the message. */
final class UnusableException extends Exception {
    UnusableException(String message) {
        super(message);
    }
}
