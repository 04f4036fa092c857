package org.parindex.publication;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for publications of other replicas again and again, until it is closed. */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final PublishedVersions published;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "publications");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> looking;
    private boolean failing;

    public Follower(PublishedVersions published) {
        this.published = published;
        this.looking = timer.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that does not answer is told once; what is served goes on being served. */
    private void look() {
        try {
            published.follow();
            failing = false;
        } catch (RuntimeException unanswered) {
            if (!failing) {
                LOG.warn("Publications cannot be looked for: {}", unanswered.getMessage());
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdown();
    }
}
