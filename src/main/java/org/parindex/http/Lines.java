package org.parindex.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parindex.report.Problem;

/** Splits a stream into lines as they come. A line that is too long is read past, not held. For one thread. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private final Pace pace;
    private final Room.Share room;
    private final byte[] chunk = new byte[Room.PAGE];
    private int at;
    private int end;
    private long number;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable Problem refusal;

    /** One line that is not blank. */
    static final class Line {
        private final long number;
        private final byte[] bytes;
        private final @Nullable Problem refusal;

        private Line(long number, byte[] bytes, @Nullable Problem refusal) {
            this.number = number;
            this.bytes = bytes;
            this.refusal = refusal;
        }

        /** From 1, blank lines counted. */
        long number() {
            return number;
        }

        /** The line itself, empty where it was not held. */
        byte[] bytes() {
            return bytes;
        }

        /** Why it was not held; null where it was. */
        @Nullable Problem refusal() {
            return refusal;
        }
    }

    Lines(InputStream in, ServiceSettings.Limits limits, Room.Share room) {
        this.in = in;
        this.limit = limits.submission();
        this.pace = new Pace(limits.times());
        this.room = room;
    }

    /** The next line that is not blank, waiting for it; null after the last. */
    @Nullable Line next() throws IOException {
        while (at < end || fill()) {
            Line line = line();
            if (line.refusal != null || !isBlank(line.bytes)) {
                return line;
            }
        }
        return null;
    }

    /** Whether the next line is here already, whole. */
    boolean another() {
        return endOfLine() < end;
    }

    private Line line() throws IOException {
        number++;
        begin();
        pace.begin();
        long received = 0;
        boolean open = true;
        while (open && (at < end || fill())) {
            int until = endOfLine();
            received += until - at;
            hold(until);
            open = until == end;
            at = open ? end : until + 1;
            if (open) {
                check(received);
            }
        }
        return new Line(number, held.toByteArray(), refusal);
    }

    /** The next piece is waited for only of a line that comes fast enough; else as a silence that lasted too long. */
    private void check(long received) throws IOException {
        try {
            pace.check(received);
        } catch (TimeoutException slow) {
            throw new IOException(slow);
        }
    }

    private void begin() {
        refusal = null;
        if (held.size() > Room.PAGE) {
            held = new ByteArrayOutputStream();
        }
        held.reset();
        room.close();
    }

    private void hold(int until) {
        int size = held.size() + until - at;
        if (refusal == null) {
            try {
                if (size > limit) {
                    throw new ProblemException(Problems.tooLarge(limit));
                }
                room.cover(size);
                held.write(chunk, at, until - at);
            } catch (ProblemException tooMuch) {
                begin();
                held = new ByteArrayOutputStream();
                refusal = tooMuch.problem();
            }
        }
    }

    private int endOfLine() {
        int place = at;
        while (place < end && chunk[place] != '\n') {
            place++;
        }
        return place;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
