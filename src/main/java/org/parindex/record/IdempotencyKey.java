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
