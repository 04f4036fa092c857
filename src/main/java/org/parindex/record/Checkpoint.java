package org.parindex.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * A signature over the state of the chain.
 *
 * @param number the entry up to which it speaks
 * @param hash that entry's hash
 * @param publicKey Ed25519, X.509, Base64
 * @param signature Ed25519 over number, hash and time, Base64
 */
public record Checkpoint(long number, String hash, Instant at, String publicKey, String signature) {

    /** What is signed. */
    static byte[] signed(long number, String hash, Instant at) {
        return ("parindex checkpoint 1\n" + number + "\n" + hash + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether its own key signed it. Whose key that is, the fingerprint tells. */
    public boolean isGenuine() {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(base64.decode(publicKey))));
            verifier.update(signed(number, hash, at));
            return verifier.verify(base64.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** By which people know the key: {@code sha256:…} over its X.509 bytes. */
    public String fingerprint() {
        return EntryHash.fingerprint(publicKey);
    }
}
