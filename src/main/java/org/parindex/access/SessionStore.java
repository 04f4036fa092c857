package org.parindex.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps sessions by a digest of their token, shared by all replicas. Thread-safe; fails as {@link KeyStore} does. */
public interface SessionStore {

    /**
     * A person who signed in.
     *
     * @param digest of the token that only the browser has
     * @param key id of the key that was shown; null for the sign-in link
     */
    record Session(String digest, @Nullable String key, Instant created, Instant expires) {}

    /** Durable when it returns. */
    void open(Session session);

    /** By the digest of its token, expired ones too. */
    Optional<Session> find(String digest);

    /** Ends one; nothing happens where there is none. */
    void close(String digest);

    /** Forgets those that have expired by then. */
    void forget(Instant now);
}
