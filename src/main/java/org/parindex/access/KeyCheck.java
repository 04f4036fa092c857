package org.parindex.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whose a presented key is. A key that was verified is remembered, while it is in use, by a digest that only this
 * process can make, so that the slow hash does not cost each request; whether it still opens anything is asked of the store
 * again every second. A key that is unknown takes as long as one whose secret is wrong. Thread-safe.
 */
public final class KeyCheck {
    /** No key's id. */
    private static final String UNKNOWN = "";

    private final KeyStore store;
    private final Clock clock;
    private final HashQueue queue;
    private final LastUse lastUse;
    private final SecretKeySpec memoryKey;
    private final String decoy;
    private final VerifiedKeys verified = new VerifiedKeys();
    private final Map<String, FutureTask<Optional<ApiKey>>> underWay = new ConcurrentHashMap<>();

    KeyCheck(KeyStore store, HashQueue queue, LastUse lastUse, SecureRandom random, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.lastUse = lastUse;
        this.clock = clock;
        this.memoryKey = Digests.freshKey(random);
        this.decoy = new SlowHash(random).of(KeyText.token(random));
    }

    /**
     * Empty for whatever is not an active key, without saying why.
     *
     * @throws TooManyChecksException if so many unknown keys are being checked that this one would have to wait long
     */
    public Optional<Caller> callerOf(String presented) throws TooManyChecksException {
        Optional<KeyText> text = KeyText.parse(presented);
        return text.isEmpty() ? Optional.empty() : callerOf(text.get(), Digests.keyed(memoryKey, presented));
    }

    private Optional<Caller> callerOf(KeyText text, String digest) throws TooManyChecksException {
        Optional<ApiKey> remembered = verified.find(digest, clock.instant(), this::key);
        Optional<ApiKey> key = remembered.isPresent() ? remembered : checked(text, digest);
        Instant now = clock.instant();
        Optional<ApiKey> active = key.filter(one -> one.isActive(now));
        active.ifPresent(one -> lastUse.note(one.id(), now));
        return active.map(ApiKey::caller);
    }

    private Optional<ApiKey> key(String id) {
        return store.find(id).map(KeyStore.Kept::key);
    }

    /** Callers who present the same text at the same time wait for one check. */
    private Optional<ApiKey> checked(KeyText text, String digest) throws TooManyChecksException {
        FutureTask<Optional<ApiKey>> mine = new FutureTask<>(() -> slowly(text, digest));
        FutureTask<Optional<ApiKey>> first = underWay.putIfAbsent(digest, mine);
        if (first == null) {
            try {
                mine.run();
            } finally {
                underWay.remove(digest);
            }
        }
        return result(first == null ? mine : first);
    }

    private static Optional<ApiKey> result(FutureTask<Optional<ApiKey>> task) throws TooManyChecksException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new TooManyChecksException();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyChecksException();
        }
    }

    private Optional<ApiKey> slowly(KeyText text, String digest) throws TooManyChecksException {
        Instant asked = clock.instant();
        Optional<KeyStore.Kept> kept = store.find(text.id());
        String hash = kept.map(KeyStore.Kept::hash).orElse(decoy);
        String owner = kept.isPresent() ? text.id() : UNKNOWN;
        if (!queue.run(owner, () -> SlowHash.matches(text.secret(), hash))) {
            return Optional.empty();
        }
        kept.ifPresent(one -> verified.add(digest, one.key(), asked));
        return kept.map(KeyStore.Kept::key);
    }
}
