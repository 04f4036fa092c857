package org.parindex.record;

/** The record did not take an entry: it may not be taken as recorded. Sent again under the same key it is recorded once. */
public final class RecordUnavailableException extends RuntimeException {

    RecordUnavailableException(String message) {
        super(message);
    }

    RecordUnavailableException(Throwable cause) {
        super("The record could not be written: " + cause.getMessage(), cause);
    }
}
