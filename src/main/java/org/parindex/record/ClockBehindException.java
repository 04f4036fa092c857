package org.parindex.record;

import java.time.Instant;

/** The clock was set back behind the last entry: nothing is recorded until it is put right. */
public final class ClockBehindException extends RuntimeException {
    private final transient Instant last;

    /** @param last when the last entry was made */
    public ClockBehindException(Instant last) {
        super("The clock is behind the last entry of the record, which was made at " + last);
        this.last = last;
    }

    public Instant last() {
        return last;
    }
}
