package org.parindex.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parindex.metrics.Metrics;

/**
 * How many submissions are in hand at once, and how many of those are being scored. Whoever finds no place is told to come
 * again instead of being held: what is held costs memory. Thread-safe.
 */
final class Turns {
    private final Semaphore singles;
    private final Semaphore batches;
    private final Semaphore scored;
    private final Duration patience;

    Turns(ServiceSettings.Crowd crowd, Metrics metrics) {
        this.singles = new Semaphore(crowd.singles());
        this.batches = new Semaphore(crowd.batches());
        this.scored = new Semaphore(crowd.scored(), true);
        this.patience = crowd.patience();
        metrics.gauge("queue.length", "Submissions that wait to be scored", scored::getQueueLength);
        metrics.gauge(
                "submissions.in.hand",
                "Single submissions in hand",
                () -> crowd.singles() - singles.availablePermits());
        metrics.gauge("batches.in.hand", "Batches under way", () -> crowd.batches() - batches.availablePermits());
    }

    /** To be given back by who got it, once. */
    @FunctionalInterface
    interface Place {
        void close();
    }

    /** For one submission, from before its body is read until its answer is sent; 429 where there is none. */
    Place single() throws ProblemException {
        return inHand(singles);
    }

    /** The same for a batch. */
    Place batch() throws ProblemException {
        return inHand(batches);
    }

    private static Place inHand(Semaphore places) throws ProblemException {
        if (!places.tryAcquire()) {
            throw new ProblemException(Problems.busy());
        }
        return places::release;
    }

    /** To be scored, in the order asked; 429 after waiting in vain. */
    Place turn() throws ProblemException {
        try {
            if (!scored.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(Problems.busy());
            }
            return scored::release;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problems.busy());
        }
    }

    /** The same for a line of a batch, which waits as long as it takes: meanwhile its caller cannot send more. */
    Place turnInBatch() {
        scored.acquireUninterruptibly();
        return scored::release;
    }
}
