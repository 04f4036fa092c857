package org.parindex.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that submissions may take at once, in pages of 64 KiB; the first page of each is free. Thread-safe. */
final class Room {
    static final int PAGE = 1 << 16;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Semaphore pages;

    Room(long bytes) {
        this.pages = new Semaphore(Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / PAGE + 1)), true);
    }

    /** The share of one submission; to be closed when it is done with. For one thread. */
    final class Share implements AutoCloseable {
        private int taken;

        /** Makes room for a submission of this many bytes, waiting a little; 429 where there is none. */
        void cover(int bytes) throws ProblemException {
            int wanted = (bytes - 1) / PAGE;
            if (wanted > taken) {
                if (!acquire(wanted - taken)) {
                    throw new ProblemException(Problems.busy());
                }
                taken = wanted;
            }
        }

        @Override
        public void close() {
            pages.release(taken);
            taken = 0;
        }
    }

    Share share() {
        return new Share();
    }

    private boolean acquire(int count) {
        try {
            return pages.tryAcquire(count, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
