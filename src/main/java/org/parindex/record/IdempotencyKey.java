package org.parindex.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A caller's own name for a request, so that sending it twice records it once.
 *
 * @param caller whose key it is: two callers may use the same text
 * @param text as sent
 * @param requestDigest {@code sha256:…} of what was sent with it: the same key with another content is a conflict
 */
public record IdempotencyKey(String caller, String text, String requestDigest) {
    /** Characters that a key may have. */
    public static final int LONGEST = 255;

    public IdempotencyKey {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("An idempotency key has 1 to " + LONGEST + " characters");
        }
    }

    /** The key of a request with this content. */
    public static IdempotencyKey of(String caller, String text, byte[] request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request);
            return new IdempotencyKey(caller, text, "sha256:" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
