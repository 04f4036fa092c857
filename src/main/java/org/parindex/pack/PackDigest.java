package org.parindex.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 of a pack's content: the same on every system, whatever the order of files. */
final class PackDigest {

    private PackDigest() {}

    /** Over path and text of each file, in the order of paths; lengths keep neighbours apart. */
    static String of(SortedMap<String, String> textByPath) {
        MessageDigest sha = sha256();
        textByPath.forEach((path, text) -> {
            update(sha, path);
            update(sha, text);
        });
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    /** Over bytes as they are. */
    static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void update(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
