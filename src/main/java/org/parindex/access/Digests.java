package org.parindex.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Fast digests of secrets that are too random to be guessed. */
final class Digests {
    private static final String HMAC = "HmacSHA256";

    private Digests() {}

    /** SHA-256, hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A key for {@link #keyed} that no other process has. */
    static SecretKeySpec freshKey(SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new SecretKeySpec(key, HMAC);
    }

    /** HMAC-SHA-256, hexadecimal. */
    static String keyed(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
