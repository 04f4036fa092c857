package org.parindex.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes when keys are used, at most once a minute each, beside the requests: no request waits or fails for it. Thread-safe. */
final class LastUse {
    private static final Logger LOG = LoggerFactory.getLogger(LastUse.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final KeyStore store;
    private final Executor background;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    LastUse(KeyStore store, Executor background) {
        this.store = store;
        this.background = background;
    }

    void note(String id, Instant now) {
        Instant due = noted.compute(id, (any, before) -> isDue(before, now) ? now : before);
        if (due.equals(now)) {
            try {
                background.execute(() -> write(id, now));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The use of key {} is not noted", id, stopping);
            }
        }
    }

    private static boolean isDue(@org.jspecify.annotations.Nullable Instant before, Instant now) {
        return before == null || !now.isBefore(before.plus(EVERY));
    }

    private void write(String id, Instant now) {
        try {
            store.used(id, now);
        } catch (RuntimeException unreachable) {
            LOG.warn("The use of key {} could not be noted: {}", id, unreachable.getMessage());
        }
    }
}
