package org.parindex.http;

import java.time.Duration;

/** Whether the service has been told to stop, and whether what was under way then has had its time. Thread-safe. */
final class Stopping {
    private final Duration grace;
    private volatile boolean begun;
    private volatile long end;

    /** @param grace how long requests that never end by themselves may go on after the service was told to stop */
    Stopping(Duration grace) {
        this.grace = grace;
    }

    void begin() {
        end = System.nanoTime() + grace.toNanos();
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isOver() {
        return begun && System.nanoTime() - end >= 0;
    }
}
