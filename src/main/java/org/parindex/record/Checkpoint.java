package org.parindex.record;

import java.time.Instant;

/**
 * A signature over the state of the chain.
 *
 * @param number the entry up to which it speaks
 * @param hash that entry's hash
 * @param publicKey Ed25519, X.509, Base64
 * @param signature Ed25519 over number, hash and time, Base64
 */
public record Checkpoint(long number, String hash, Instant at, String publicKey, String signature) {}
