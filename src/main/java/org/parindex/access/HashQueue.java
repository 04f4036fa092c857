package org.parindex.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets half the cores check slow hashes at once and a few callers wait for it, so that wrong keys cannot take all: for one
 * key id a few places only, and for all unknown ids together, so that who knows an id keeps nobody else out. Thread-safe.
 */
final class HashQueue {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int EACH = 4;

    private final Semaphore running;
    private final Semaphore inside;
    private final int each;
    private final Map<String, Integer> places = new ConcurrentHashMap<>();

    /**
     * @param atOnce how many run
     * @param waiting how many more may wait
     * @param each how many of one owner may run and wait
     */
    HashQueue(int atOnce, int waiting, int each) {
        this.running = new Semaphore(atOnce, true);
        this.inside = new Semaphore(atOnce + waiting);
        this.each = each;
    }

    static HashQueue standard() {
        return new HashQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 16, EACH);
    }

    /**
     * What the check says; throws at once where too many wait, and after three seconds of waiting.
     *
     * @param owner whose key is checked
     */
    boolean run(String owner, BooleanSupplier check) throws TooManyChecksException {
        int taken = places.merge(owner, 1, Integer::sum);
        try {
            if (taken > each || !inside.tryAcquire()) {
                throw new TooManyChecksException();
            }
            try {
                return runInTurn(check);
            } finally {
                inside.release();
            }
        } finally {
            places.computeIfPresent(owner, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    private boolean runInTurn(BooleanSupplier check) throws TooManyChecksException {
        if (!acquired()) {
            throw new TooManyChecksException();
        }
        try {
            return check.getAsBoolean();
        } finally {
            running.release();
        }
    }

    private boolean acquired() {
        try {
            return running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
