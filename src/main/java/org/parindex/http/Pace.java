package org.parindex.http;

import java.util.concurrent.TimeoutException;

/** How fast one body, or one line of a batch, has to arrive. For one thread. */
final class Pace {
    private final ServiceSettings.Times times;
    private long begun = System.nanoTime();

    Pace(ServiceSettings.Times times) {
        this.times = times;
    }

    void begin() {
        begun = System.nanoTime();
    }

    /**
     * To be asked at each piece that came.
     *
     * @param received bytes since the beginning
     * @throws TimeoutException if that took too long, or comes too slowly after the first seconds
     */
    void check(long received) throws TimeoutException {
        long nanos = System.nanoTime() - begun;
        if (nanos > times.body().toNanos()) {
            throw new TimeoutException("not whole in time");
        }
        if (nanos > times.grace().toNanos() && received < times.slowest() * (nanos / 1e9)) {
            throw new TimeoutException("too few bytes a second");
        }
    }
}
