package org.parindex.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer read strictly from the bytes on the wire, as a client must that knows no mercy. */
final class RawAnswer {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5]\\d\\d)( [\\x20-\\x7e]*)?");
    private static final Pattern HEADER =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\\x20-\\x7e\\x80-\\xff]*)");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private RawAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** What an answer has after its head. */
    enum Body {
        /** As much as the head says. */
        AS_TOLD,
        /** Nothing, whatever the head says: it answers a HEAD. */
        NONE,
        /** The one or the other: it answers what may have been a HEAD, had it been readable. */
        PERHAPS
    }

    /**
     * The answer in all bytes that came until the connection was closed.
     *
     * @param body what it may have
     * @throws AssertionError if they are not exactly one answer, after any that only say to go on
     */
    static RawAnswer read(byte[] bytes, Body body) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        require(end >= 0, text);
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Matcher status = STATUS.matcher(lines[0]);
        require(status.matches(), text);
        int code = Integer.parseInt(status.group(1));
        byte[] rest = java.util.Arrays.copyOfRange(bytes, end + 4, bytes.length);
        if (code == 100) {
            return read(rest, body);
        }
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            Matcher header = HEADER.matcher(lines[i]);
            require(header.matches(), text);
            headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
        }
        return new RawAnswer(code, headers, body(rest, headers, code == 204 || code == 304 ? Body.NONE : body));
    }

    private static byte[] body(byte[] rest, Map<String, String> headers, Body body) {
        if (body == Body.NONE) {
            require(rest.length == 0, "a body where there must be none");
            return rest;
        }
        if (body == Body.PERHAPS && rest.length == 0) {
            return rest;
        }
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return unchunked(rest);
        }
        String length = headers.get("content-length");
        require(length == null || rest.length == Integer.parseInt(length), "length " + length + ", not " + rest.length);
        return rest;
    }

    private static byte[] unchunked(byte[] rest) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        String text = new String(rest, ISO_8859_1);
        int at = 0;
        while (true) {
            int end = text.indexOf("\r\n", at);
            require(end > at, "a chunk without a size");
            int size = Integer.parseInt(text.substring(at, end), 16);
            require(text.startsWith("\r\n", end + 2 + size), "a chunk of another size");
            if (size == 0) {
                require(end + 4 == rest.length, "something after the last chunk");
                return whole.toByteArray();
            }
            whole.write(rest, end + 2, size);
            at = end + 2 + size + 2;
        }
    }

    int status() {
        return status;
    }

    /** By names in small letters. */
    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, UTF_8);
    }

    String type() {
        return headers.getOrDefault("content-type", "").replaceFirst(";.*", "");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("Not a well-formed answer: " + what.substring(0, Math.min(500, what.length())));
        }
    }
}
