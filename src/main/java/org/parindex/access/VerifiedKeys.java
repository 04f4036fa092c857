package org.parindex.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys verified of late, by the digest of their text; a thousand at most, the longest unused forgotten. Thread-safe. */
final class VerifiedKeys {
    /** When it was not used for so long the slow hash is asked again. */
    static final Duration REMEMBERED = Duration.ofMinutes(5);
    /** How long what the store said of a key holds: revocation acts within that. */
    static final Duration FRESH = Duration.ofSeconds(1);

    private static final int MOST = 1_000;

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > MOST;
        }
    };

    private record Entry(ApiKey key, Instant used, Instant seen) {}

    /** @param seen when the store was asked for the key */
    synchronized void add(String digest, ApiKey key, Instant seen) {
        entries.put(digest, new Entry(key, seen, seen));
    }

    /**
     * The key as the store had it within the last second; empty where it is not remembered.
     *
     * @param store finds a key by its id
     */
    Optional<ApiKey> find(String digest, Instant now, Function<String, Optional<ApiKey>> store) {
        Entry entry = get(digest);
        if (entry == null || !within(REMEMBERED, entry.used(), now)) {
            return Optional.empty();
        }
        if (within(FRESH, entry.seen(), now)) {
            return Optional.of(entry.key());
        }
        Optional<ApiKey> again = store.apply(entry.key().id());
        again.ifPresent(key -> replace(digest, new Entry(key, now, now)));
        return again;
    }

    private synchronized @Nullable Entry get(String digest) {
        return entries.get(digest);
    }

    private synchronized void replace(String digest, Entry entry) {
        entries.replace(digest, entry);
    }

    /** A clock that was set back makes everything old, not young. */
    private static boolean within(Duration age, Instant since, Instant now) {
        return !now.isBefore(since) && now.isBefore(since.plus(age));
    }
}
