package org.parindex.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps keys, shared by all replicas. Thread-safe. Every method throws an unchecked exception where the store cannot be
 * reached; nothing may then be taken as done.
 */
public interface KeyStore {

    /**
     * A key with what its secret is checked against.
     *
     * @param hash in the PHC string format, with algorithm, cost and salt
     */
    record Kept(ApiKey key, String hash) {}

    /** Durable when it returns. */
    void add(ApiKey key, String hash);

    /** By id, revoked and expired ones too. */
    Optional<Kept> find(String id);

    /** All, the oldest first; empty if none was ever made. */
    List<ApiKey> all();

    /** Revokes, once: a key keeps the time at which it was revoked first. False where there is no such key. */
    boolean revoke(String id, Instant at);

    /** Notes a use, where it is later than what is noted. */
    void used(String id, Instant at);
}
