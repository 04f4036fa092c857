package org.parindex.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parindex.access.SessionStore.Session;

/**
 * People who signed in, for 12 hours, with what the key that they showed may do; a session ends with its key. The store is
 * asked at each request, so that all replicas agree. Thread-safe.
 */
public final class Sessions {
    public static final Duration LENGTH = Duration.ofHours(12);

    private final SessionStore store;
    private final KeyStore keys;
    private final SecureRandom random;
    private final Clock clock;

    Sessions(SessionStore store, KeyStore keys, SecureRandom random, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.random = random;
        this.clock = clock;
    }

    /** The token of a new session; nobody but the browser is to have it. */
    public String open(Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String token = KeyText.token(random);
        String key = caller.id().equals(Caller.LINK) ? null : caller.id();
        store.forget(now);
        store.open(new Session(Digests.sha256(token), key, now, now.plus(LENGTH)));
        return token;
    }

    /** Whose session that is; empty where there is none, or no longer. */
    public Optional<Caller> callerOf(String token) {
        Instant now = clock.instant();
        return store.find(Digests.sha256(token))
                .filter(session -> now.isBefore(session.expires()))
                .flatMap(session -> caller(session, now));
    }

    private Optional<Caller> caller(Session session, Instant now) {
        return session.key() == null
                ? Optional.of(Caller.BY_LINK)
                : keys.find(session.key())
                        .map(KeyStore.Kept::key)
                        .filter(key -> key.isActive(now))
                        .map(ApiKey::caller);
    }

    public void close(String token) {
        store.close(Digests.sha256(token));
    }
}
