package org.parindex.facts;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of newline-delimited JSON, one at a time in bounded memory. A line beyond the bound is passed over without
 * being kept. Blank lines are skipped but counted. For one thread.
 */
public final class JsonLines {
    private final InputStream in;
    private final int mostBytes;
    private long number;

    /** One line. */
    public static final class Line {
        private final long number;
        private final byte[] content;
        private final boolean tooLong;

        private Line(long number, byte[] content, boolean tooLong) {
            this.number = number;
            this.content = content;
            this.tooLong = tooLong;
        }

        /** From 1. */
        public long number() {
            return number;
        }

        /** Without its line feed; empty where {@link #tooLong()}. */
        public byte[] content() {
            return content;
        }

        public boolean tooLong() {
            return tooLong;
        }
    }

    /** What is said of a submission longer than the bound. */
    public static RefusedException tooLong(int mostBytes) {
        return new RefusedException(List.of(Fault.of(
                "",
                "Hồ sơ dài quá " + mostBytes + " byte.",
                "The submission is longer than " + mostBytes + " bytes.")));
    }

    public JsonLines(InputStream in, int mostBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.mostBytes = mostBytes;
    }

    /** The next line that is not blank; null at the end. */
    public @Nullable Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean tooLong = false;
            int next = in.read();
            if (next < 0) {
                return null;
            }
            number++;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                tooLong |= line.size() >= mostBytes;
                if (!tooLong) {
                    line.write(next);
                }
            }
            byte[] content = tooLong ? new byte[0] : line.toByteArray();
            if (tooLong || !blank(content)) {
                return new Line(number, content, tooLong);
            }
        }
    }

    private static boolean blank(byte[] content) {
        for (byte one : content) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
