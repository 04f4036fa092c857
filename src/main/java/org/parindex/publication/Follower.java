package org.parindex.publication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for publications of other replicas, and for drafts that may become some, again and again, until it is closed. A
 * draft that takes long keeps no publication waiting.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final AtomicInteger threads = new AtomicInteger();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "publications-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    private final List<ScheduledFuture<?>> looking;

    public Follower(Publishing publishing) {
        this.looking = List.of(
                repeat("Publications", publishing.published()::follow), repeat("Drafts", publishing.coming()::prepare));
    }

    private ScheduledFuture<?> repeat(String what, Runnable looking) {
        return timer.scheduleWithFixedDelay(new Look(what, looking), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that does not answer is told once; what is served goes on being served. */
    private static final class Look implements Runnable {
        private final String what;
        private final Runnable looking;
        private boolean failing;

        Look(String what, Runnable looking) {
            this.what = what;
            this.looking = looking;
        }

        @Override
        public void run() {
            try {
                looking.run();
                failing = false;
            } catch (RuntimeException unanswered) {
                if (!failing) {
                    LOG.warn("{} cannot be looked for: {}", what, unanswered.getMessage());
                }
                failing = true;
            }
        }
    }

    /** What is under way ends by itself. */
    @Override
    public void close() {
        looking.forEach(one -> one.cancel(false));
        timer.shutdown();
    }
}
