package org.parindex.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The canonical form of a bundle: plain text that a person can read and any later program can write again. A first line
 * {@code parindex-bundle 1 don-vi-bo/2022}; then for each file, in the order of paths, a line with the lengths in bytes of
 * path and text, the path, a line feed, the text, a line feed.
 */
final class BundleBytes {
    private static final String HEAD = "parindex-bundle 1 ";

    private final byte[] bytes;
    private int at;

    private BundleBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] write(PackBundle bundle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(HEAD + bundle.id() + "\n"));
        bundle.files().forEach((path, text) -> {
            byte[] name = utf8(path);
            byte[] content = utf8(text);
            out.writeBytes(utf8(name.length + " " + content.length + "\n"));
            out.writeBytes(name);
            out.write('\n');
            out.writeBytes(content);
            out.write('\n');
        });
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException for anything but what {@link #write} gives */
    static PackBundle read(byte[] bytes) {
        PackBundle bundle = new BundleBytes(bytes).bundle();
        if (!Arrays.equals(bundle.bytes(), bytes)) {
            throw new IllegalArgumentException("The bytes are not the canonical form of a bundle.");
        }
        return bundle;
    }

    private PackBundle bundle() {
        String head = line();
        if (!head.startsWith(HEAD)) {
            throw new IllegalArgumentException("A bundle begins with \"" + HEAD + "\".");
        }
        SortedMap<String, String> files = new TreeMap<>();
        while (at < bytes.length) {
            String[] lengths = line().split(" ", -1);
            if (lengths.length != 2) {
                throw cut();
            }
            String path = text(lengths[0]);
            files.put(path, text(lengths[1]));
        }
        return new PackBundle(PackId.parse(head.substring(HEAD.length())), files);
    }

    private String line() {
        int start = at;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        if (at == bytes.length) {
            throw cut();
        }
        return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
    }

    private String text(String length) {
        int count = Integer.parseUnsignedInt(length);
        if (count > bytes.length - at - 1) {
            throw cut();
        }
        String text = new String(bytes, at, count, StandardCharsets.UTF_8);
        at += count + 1;
        return text;
    }

    private static IllegalArgumentException cut() {
        return new IllegalArgumentException("The bundle is cut off.");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
