package org.parindex.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Argon2id over 19 MiB, two passes, one lane: the least that OWASP advises for passwords, about 0.1 s of one core. Enough
 * here, as secrets are 256 random bits and cannot be guessed even with the hashes at hand. Each hash carries its cost, so a
 * later program may raise it. Thread-safe.
 */
final class SlowHash {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 << 10, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    private final SecureRandom random;

    SlowHash(SecureRandom random) {
        this.random = random;
    }

    String of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return FUNCTION.hash(secret.getBytes(StandardCharsets.UTF_8), salt).getResult();
    }

    static boolean matches(String secret, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(secret, hash);
    }
}
