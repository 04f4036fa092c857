package org.parindex.record;

/**
 * A caller's own name for a request, so that sending it twice records it once.
 *
 * @param caller whose key it is: two callers may use the same text
 * @param text as sent
 * @param requestDigest {@code sha256:…} of what was sent with it: the same key with another content is a conflict
 */
public record IdempotencyKey(String caller, String text, String requestDigest) {}
