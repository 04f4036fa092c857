package org.parindex.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/**
 * Requests that no well-behaved client sends, and some that it does: every route, with heads and bodies that are cut, garbled,
 * deep, huge or lie about themselves. The same seed gives the same requests.
 */
final class Malformed {
    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "BREW", "", "GÉT");
    private static final List<String> VERSIONS =
            List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1", "http/1.1", "HTTP/1.1 ", "", "HTTP/1.1\t", "\u0000");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-ndjson",
            "application/json; charset=utf-8",
            "application/json; charset=utf-16",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/",
            ";;;",
            "application/json;charset=\"");
    private static final List<String> PIECES = List.of(
            "%",
            "%zz",
            "%00",
            "%c3%28",
            "%2e%2e%2f",
            "..",
            "//",
            ";x=1",
            "?",
            "??",
            "&",
            "=",
            "#",
            "\\",
            "<script>",
            "é",
            " ",
            "\t",
            "\u0000",
            "?lang=xx",
            "?lang=%",
            "?stage=self&stage=self",
            "?record=true",
            "%u0041",
            "[",
            "|",
            "~",
            "+");
    private static final List<String> HEADERS = List.of(
            "X: y",
            "X",
            ": y",
            "X : y",
            " folded",
            "Expect: 100-continue",
            "Expect: nonsense",
            "Connection: upgrade\r\nUpgrade: websocket",
            "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk",
            "Cookie: parindex=x; ;;=",
            "Cookie: \u0001",
            "Accept-Language: en;q=x, ;;;",
            "Accept: text/html",
            "Accept: \u007f",
            "Range: bytes=0-",
            "Content-Encoding: gzip",
            "Idempotency-Key: x",
            "If-Match: *",
            "Host: x\r\nHost: y",
            "Origin: null",
            "Sec-Fetch-Site: cross-site",
            "X-Forwarded-For: 1.2.3.4",
            "TE: trailers",
            "Trailer: X",
            "Authorization: Basic eDp5",
            "X-Bin: \u00ff\u0000\u0001");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1e-400",
            "1E2147483647",
            "99999999999999999999999999999",
            "0.1",
            "-0",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-02-30\"",
            "\"9999999999-01-01\"",
            "[]",
            "{}",
            "[[[]]]",
            "NaN",
            "01",
            "+1",
            ".5",
            "\"\\x\"",
            "'x'",
            "/**/");

    private final Random random;
    private final String key;

    Malformed(long seed, String key) {
        this.random = new Random(seed);
        this.key = key;
    }

    /** One request. {@code wellHeaded}: its head is such that an answer must come. */
    static final class Request {
        private final byte[] bytes;
        private final boolean wellHeaded;
        private final RawAnswer.Body answer;

        Request(byte[] bytes, boolean wellHeaded, RawAnswer.Body answer) {
            this.bytes = bytes;
            this.wellHeaded = wellHeaded;
            this.answer = answer;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean wellHeaded() {
            return wellHeaded;
        }

        RawAnswer.Body answer() {
            return answer;
        }
    }

    Request next() {
        String method = likely() ? one(METHODS.subList(0, 5)) : one(METHODS);
        String address = one(Traffic.addresses());
        if (random.nextInt(3) == 0) {
            method = "POST";
            address = "/api/v1/evaluations";
        }
        boolean plain = likely();
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(plain ? address : spoiled(address))
                .append(' ')
                .append(plain || likely() ? "HTTP/1.1" : one(VERSIONS))
                .append("\r\n");
        byte[] body = method.equals("POST") || method.equals("PUT") || unlikely() ? body() : new byte[0];
        return random.nextInt(25) == 0 ? garbage() : finished(head, method, body, plain);
    }

    private Request finished(StringBuilder head, String method, byte[] body, boolean plain) {
        head.append(!unlikely() ? "Host: localhost\r\n" : "");
        head.append(!unlikely() ? "Authorization: Bearer " + key + "\r\n" : "");
        for (int i = random.nextInt(3); i > 0 && !plain; i--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        if (unlikely() && !plain) {
            head.append("X-Long: ").append("x".repeat(random.nextInt(20_000))).append("\r\n");
        }
        head.append("Content-Type: ")
                .append(likely() ? one(TYPES.subList(0, 2)) : one(TYPES))
                .append("\r\nConnection: close\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            chunked(head, body, out);
        } else {
            measured(head, body, out);
        }
        byte[] all = out.toByteArray();
        boolean cut = unlikely();
        byte[] sent = cut ? java.util.Arrays.copyOf(all, random.nextInt(all.length + 1)) : all;
        boolean readable = plain && !cut;
        RawAnswer.Body ofHead = readable ? RawAnswer.Body.NONE : RawAnswer.Body.PERHAPS;
        return new Request(sent, readable, method.equals("HEAD") ? ofHead : RawAnswer.Body.AS_TOLD);
    }

    private void measured(StringBuilder head, byte[] body, ByteArrayOutputStream out) {
        String length = !unlikely()
                ? String.valueOf(body.length)
                : one(List.of(
                        String.valueOf(body.length + 10),
                        String.valueOf(Math.max(0, body.length - 10)),
                        "-1",
                        "x",
                        "99999999999999999999",
                        "1 1",
                        "0\r\nContent-Length: 7",
                        "0\r\nTransfer-Encoding: chunked",
                        "16777217"));
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        out.writeBytes(head.toString().getBytes(ISO_8859_1));
        out.writeBytes(body);
    }

    private void chunked(StringBuilder head, byte[] body, ByteArrayOutputStream out) {
        head.append("Transfer-Encoding: ")
                .append(
                        !unlikely()
                                ? "chunked"
                                : one(List.of("gzip, chunked", "chunked, chunked", "identity", "x", "")))
                .append("\r\n\r\n");
        out.writeBytes(head.toString().getBytes(ISO_8859_1));
        for (int at = 0; at < body.length; ) {
            int size = Math.min(body.length - at, 1 + random.nextInt(500));
            String told = !unlikely()
                    ? Integer.toHexString(size)
                    : one(List.of("zz", "-1", "ffffffff", "0x5", "5;x=y", "", "1"));
            out.writeBytes((told + "\r\n").getBytes(ISO_8859_1));
            out.write(body, at, size);
            out.writeBytes((!unlikely() ? "\r\n" : "\n").getBytes(ISO_8859_1));
            at += size;
        }
        out.writeBytes((likely() ? "0\r\n\r\n" : "0\r\nX: y\r\n\r\n").getBytes(ISO_8859_1));
    }

    private Request garbage() {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        return new Request(bytes, false, RawAnswer.Body.AS_TOLD);
    }

    private String spoiled(String address) {
        int at = random.nextInt(address.length() + 1);
        String piece = unlikely() ? "a".repeat(random.nextInt(20_000)) : one(PIECES);
        return address.substring(0, at) + piece + address.substring(at);
    }

    private byte[] body() {
        return switch (random.nextInt(8)) {
            case 0 -> Samples.GOOD.getBytes(UTF_8);
            case 1, 2 -> garbled(Samples.GOOD.getBytes(UTF_8));
            case 3 -> mutated().getBytes(UTF_8);
            case 4 -> deep().getBytes(UTF_8);
            case 5 -> lines().getBytes(UTF_8);
            case 6 ->
                Samples.throwing("{\"id\": \"" + one(List.of("consequence", "condition", "x")) + "\", \"count\": 1}")
                        .replace("nem", one(List.of("thu-nghiem", "loi", "hong", "nix", "..", "")))
                        .getBytes(UTF_8);
            default -> garbage().bytes();
        };
    }

    private byte[] garbled(byte[] good) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            good[random.nextInt(good.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? good : java.util.Arrays.copyOf(good, random.nextInt(good.length));
    }

    /** A value of a good submission replaced by another. */
    private String mutated() {
        String[] parts = Samples.GOOD.split("(?<=[:,])|(?=[,}\\]])", -1);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts[random.nextInt(parts.length)] = one(VALUES);
        }
        return String.join("", parts);
    }

    private String deep() {
        int depth = random.nextInt(20_000);
        return unlikely()
                ? Samples.measure("\"numerator\": 1e" + random.nextInt(2_000_000_000) + ", \"denominator\": 1")
                : one(List.of("[", "{\"a\":", "{\"index\": [")).repeat(depth) + "]".repeat(random.nextInt(depth + 1));
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            lines.append(one(List.of(Samples.GOOD, mutated(), "", "{}", "\r", "\u0000", "[1", Samples.uncompiled())))
                    .append(one(List.of("\n", "\r\n", "\n\n")));
        }
        return lines.toString();
    }

    private boolean likely() {
        return random.nextInt(4) > 0;
    }

    private boolean unlikely() {
        return random.nextInt(12) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
