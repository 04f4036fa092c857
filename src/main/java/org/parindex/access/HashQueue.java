package org.parindex.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets half the cores check slow hashes at once and a few callers wait for it, so that wrong keys cannot take all. Thread-safe. */
final class HashQueue {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore running;
    private final Semaphore inside;

    /**
     * @param atOnce how many run
     * @param waiting how many more may wait
     */
    HashQueue(int atOnce, int waiting) {
        this.running = new Semaphore(atOnce, true);
        this.inside = new Semaphore(atOnce + waiting);
    }

    static HashQueue standard() {
        return new HashQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 16);
    }

    /** What the check says; throws at once where too many wait, and after three seconds of waiting. */
    boolean run(BooleanSupplier check) throws TooManyChecksException {
        if (!inside.tryAcquire()) {
            throw new TooManyChecksException();
        }
        try {
            return runInTurn(check);
        } finally {
            inside.release();
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
