package org.parindex.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletInputStream;
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

    /**
     * To be called before an answer is sent: where content that was announced has not all come, or is still waiting for
     * leave to come, the connection cannot serve another request, and the caller has to be told so.
     */
    static void tell(Context ctx) {
        if (!ctx.res().isCommitted() && remains(ctx.req())) {
            ctx.header("Connection", "close");
        }
    }

    private static boolean remains(HttpServletRequest request) {
        if (!hasContent(request)) {
            return false;
        }
        try {
            return request.getHeader("Expect") != null || !isRead(request.getInputStream());
        } catch (IOException broken) {
            return true;
        }
    }

    /** What is here already is read away. */
    private static boolean isRead(ServletInputStream in) throws IOException {
        byte[] bin = new byte[1 << 13];
        while (!in.isFinished() && in.available() > 0 && in.read(bin) >= 0) {
            // read away
        }
        return in.isFinished();
    }

    private static boolean hasContent(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
