package org.parindex.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A link that opens the door to an administrator once, for whoever sees the terminal of the service. Thread-safe. */
public final class SignInLink {
    public static final Duration LENGTH = Duration.ofHours(1);

    private final SecureRandom random;
    private final Clock clock;
    private final AtomicReference<@Nullable Offer> offer = new AtomicReference<>();

    private record Offer(String digest, Instant expires) {}

    SignInLink(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** A token that is good once, within the hour; the one before it is good no more. */
    public String offer() {
        String token = KeyText.token(random);
        offer.set(new Offer(Digests.sha256(token), clock.instant().plus(LENGTH)));
        return token;
    }

    /** The administrator, where it is the token on offer: of two who take it at once, one. */
    public Optional<Caller> take(String token) {
        Offer now = offer.get();
        boolean good = now != null && clock.instant().isBefore(now.expires()) && same(now.digest(), token);
        return good && offer.compareAndSet(now, null) ? Optional.of(Caller.BY_LINK) : Optional.empty();
    }

    private static boolean same(String digest, String token) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII),
                Digests.sha256(token).getBytes(StandardCharsets.US_ASCII));
    }
}
