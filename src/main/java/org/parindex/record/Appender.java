package org.parindex.record;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a process. Whatever waits when a transaction ends goes into the next one together, so that many
 * callers share one wait for the disk. What was acknowledged is durable; what the store could not take is told to every
 * caller concerned. Thread-safe.
 */
public final class Appender implements AutoCloseable {
    /** Entries that one transaction takes. */
    private static final int BATCH = 256;

    /** Characters of submissions and results that may wait: 64 million, 128 MB at most. */
    private static final long CHARACTERS = 64L << 20;

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final RecordStore store;
    private final AppendQueue queue;
    private final Thread writer;
    private final AtomicLong height = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private volatile @Nullable Failure lastFailure;

    private record Failure(RuntimeException cause, long at) {}

    private Appender(RecordStore store, int capacity) {
        this.store = store;
        this.queue = new AppendQueue(capacity, CHARACTERS);
        this.writer = new Thread(this::write, "record");
        writer.setDaemon(true);
    }

    /**
     * Starts the writer.
     *
     * @param capacity how many entries may wait
     */
    public static Appender start(RecordStore store, int capacity) {
        Appender appender = new Appender(store, capacity);
        appender.height.set(store.height());
        appender.writer.start();
        return appender;
    }

    /**
     * Hands in an entry. The outcome comes when it is durable, or completes with what the store threw.
     *
     * @throws QueueFullException if too many wait: nothing was handed in
     * @throws RecordUnavailableException if the record is being closed
     */
    public CompletableFuture<Appended> submit(NewEntry entry) throws QueueFullException {
        Waiting waiting = new Waiting(entry);
        queue.add(waiting);
        return waiting.outcome();
    }

    /**
     * The same, waiting for the outcome.
     *
     * @throws RecordUnavailableException if the store did not take it, or the record is being closed
     */
    public Appended append(NewEntry entry) throws QueueFullException {
        try {
            return submit(entry).join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            throw new RecordUnavailableException(cause == null ? failed : cause);
        }
    }

    private void write() {
        try {
            List<Waiting> batch = queue.take(BATCH);
            while (!batch.isEmpty()) {
                write(batch);
                batch = queue.take(BATCH);
            }
        } catch (InterruptedException nobodyDoesThis) {
            throw new IllegalStateException("The writer of the record was interrupted", nobodyDoesThis);
        }
    }

    private void write(List<Waiting> batch) {
        try {
            List<Appended> outcomes =
                    store.append(batch.stream().map(Waiting::entry).toList());
            lastFailure = null;
            outcomes.forEach(this::note);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (RuntimeException | Error failed) {
            errors.incrementAndGet();
            lastFailure = failed instanceof RuntimeException cause ? new Failure(cause, System.nanoTime()) : null;
            batch.forEach(waiting -> waiting.outcome().completeExceptionally(failed));
        }
    }

    private void note(Appended outcome) {
        if (outcome instanceof Appended.Stored stored) {
            height.set(stored.entry().number());
        }
    }

    /** Entries that wait now. */
    public int queueLength() {
        return queue.length();
    }

    /** Number of the last entry that this process found or appended; other replicas may have appended more. */
    public long height() {
        return height.get();
    }

    /** Transactions that the store failed, since the start. */
    public long storeErrors() {
        return errors.get();
    }

    /** Throws what the last transaction failed with, but not for long: then somebody has to try whether the next one does. */
    public void check() {
        Failure last = lastFailure;
        if (last != null && System.nanoTime() - last.at() < REMEMBERED.toNanos()) {
            throw last.cause();
        }
    }

    /** Takes in nothing more, and returns when all that waited has its outcome. */
    @Override
    public void close() {
        queue.close();
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException goOn) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
