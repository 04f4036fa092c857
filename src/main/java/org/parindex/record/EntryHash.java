package org.parindex.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The hashes of the chain, SHA-256 in hexadecimal. An entry's hash is over the previous hash, the number and the hash of
 * its content, so that the links of other entries can be shown without showing what they say. Every part goes in behind
 * its length (eight bytes, big-endian), and the first part names this encoding: no two different inputs look alike.
 */
public final class EntryHash {
    /** The previous hash of the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final String ENTRY = "parindex entry 1";
    private static final String CONTENT = "parindex content 1";

    private EntryHash() {}

    /** Over head, submission and result as they are stored. */
    public static String ofContent(EntryBytes bytes) {
        return hash(CONTENT, bytes.head(), bytes.submission(), bytes.result());
    }

    /** An entry's own hash, by the hash before, its number and the hash of its content. */
    public static String of(String previous, long number, String contentHash) {
        HexFormat hex = HexFormat.of();
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return hash(ENTRY, hex.parseHex(previous), place, hex.parseHex(contentHash));
    }

    /** By which people know a public key: {@code sha256:…} over its X.509 bytes, as OpenSSL gives it, too. */
    static String fingerprint(String publicKey) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes(publicKey)));
    }

    /** Of its Base64 text; of anything else the text itself, which is nobody's key. */
    private static byte[] bytes(String publicKey) {
        try {
            return Base64.getDecoder().decode(publicKey);
        } catch (IllegalArgumentException notBase64) {
            return publicKey.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String hash(String encoding, byte[]... parts) {
        MessageDigest sha = sha256();
        update(sha, encoding.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : parts) {
            update(sha, part);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, byte[] part) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
        sha.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
