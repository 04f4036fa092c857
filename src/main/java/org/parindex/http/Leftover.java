package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads away what a caller is still sending after it has been refused. A connection closed with unread content is reset,
 * and the caller would never see the answer.
 */
final class Leftover {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Leftover() {}

    /** Until the end, but for two seconds at most; holds 64 KiB. */
    static void readAway(HttpServletRequest request) throws IOException {
        boolean waitsForLeave = request.getHeader("Expect") != null;
        if (waitsForLeave || !hasContent(request)) {
            return;
        }
        InputStream in = request.getInputStream();
        byte[] bin = new byte[1 << 16];
        long end = System.nanoTime() + LONGEST.toNanos();
        int count = in.read(bin);
        while (count >= 0 && System.nanoTime() < end) {
            count = in.read(bin);
        }
    }

    private static boolean hasContent(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
