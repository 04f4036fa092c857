package org.parindex.publication;

import org.jspecify.annotations.Nullable;

/** A version that is not published, and why. What was published before goes on serving. */
public final class PublicationRefusedException extends Exception {
    private final Reason reason;
    private final transient @Nullable CheckedBundle checked;

    /** Why. */
    public enum Reason {
        /** There is no draft. */
        NO_DRAFT,
        /** The draft is not the one that the publisher saw. */
        CHANGED,
        /** The year is closed. */
        CLOSED,
        /** The check found errors, or a case does not pass. */
        FAULTY,
        /** The check takes longer than a caller can wait; it goes on. */
        CHECKING,
        /** No such version of this pack was ever published. */
        UNKNOWN_VERSION
    }

    PublicationRefusedException(Reason reason) {
        this(reason, null);
    }

    PublicationRefusedException(Reason reason, @Nullable CheckedBundle checked) {
        super(reason.name());
        this.reason = reason;
        this.checked = checked;
    }

    public Reason reason() {
        return reason;
    }

    /** What the check found; null unless the version is faulty. */
    public @Nullable CheckedBundle checked() {
        return checked;
    }
}
