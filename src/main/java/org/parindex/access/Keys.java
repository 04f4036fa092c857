package org.parindex.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes, lists and revokes keys. Thread-safe; fails as {@link KeyStore} does. */
public final class Keys {
    private final KeyStore store;
    private final SecureRandom random;
    private final SlowHash hash;
    private final Clock clock;

    /**
     * A key just made.
     *
     * @param text the key itself, to be shown this once
     */
    public record Issued(ApiKey key, String text) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return key.toString();
        }
    }

    public Keys(KeyStore store, SecureRandom random, Clock clock) {
        this.store = store;
        this.random = random;
        this.hash = new SlowHash(random);
        this.clock = clock;
    }

    public Issued issue(NewKey asked) {
        KeyText text = KeyText.random(random);
        ApiKey key = new ApiKey(text.id(), asked.name(), asked.scope(), now(), asked.expires(), null, null);
        store.add(key, hash.of(text.secret()));
        return new Issued(key, text.text());
    }

    /** All, the oldest first, revoked and expired ones too. */
    public List<ApiKey> all() {
        return store.all();
    }

    /** Those that open something now. */
    public List<ApiKey> active() {
        Instant now = clock.instant();
        return all().stream().filter(key -> key.isActive(now)).toList();
    }

    /** Those of administrators that open something now. */
    public List<ApiKey> administrators() {
        return active().stream().filter(key -> key.scope().role() == Role.ADMIN).toList();
    }

    /** Whether nobody could administer with a key any more without this one. */
    public boolean isLastAdministrator(String id) {
        List<ApiKey> all = administrators();
        return all.size() == 1 && all.get(0).id().equals(id);
    }

    /** False where there is no such key; revoking twice changes nothing. */
    public boolean revoke(String id) {
        return store.revoke(id, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
