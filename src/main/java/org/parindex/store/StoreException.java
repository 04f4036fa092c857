package org.parindex.store;

/** The database cannot be reached or refuses to work: nothing that was asked of it may be taken as done. */
public final class StoreException extends RuntimeException {
    private final Trouble trouble;

    StoreException(String message, Throwable cause) {
        super(message, cause);
        this.trouble = Trouble.of(cause);
    }

    public Trouble trouble() {
        return trouble;
    }
}
