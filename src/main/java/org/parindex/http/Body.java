package org.parindex.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;

/** Reads the body of a single submission whole: never more than the limit, never for longer than it may take. */
final class Body {
    private final ServiceSettings.Limits limits;

    Body(ServiceSettings.Limits limits) {
        this.limits = limits;
    }

    /**
     * The bytes; a length that is told and too large is refused before anything is read. Room for a length that is told is
     * made at once: two that made it bit by bit could each hold half of it, and neither would ever be read.
     */
    byte[] read(HttpServletRequest request, Room.Share room) throws ProblemException {
        long told = request.getContentLengthLong();
        if (told > limits.submission()) {
            throw new ProblemException(Problems.tooLarge(limits.submission()));
        }
        room.cover((int) Math.max(0, told));
        try {
            return read(request.getInputStream(), room);
        } catch (IOException broken) {
            boolean slow = broken.getCause() instanceof TimeoutException;
            throw new ProblemException(slow ? Problems.tooSlow() : Problems.cutOff());
        }
    }

    private static void check(Pace pace, int received) throws ProblemException {
        try {
            pace.check(received);
        } catch (TimeoutException slow) {
            throw new ProblemException(Problems.tooSlow());
        }
    }

    private byte[] read(InputStream in, Room.Share room) throws IOException, ProblemException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] part = new byte[Room.PAGE];
        Pace pace = new Pace(limits.times());
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            if (whole.size() + count > limits.submission()) {
                throw new ProblemException(Problems.tooLarge(limits.submission()));
            }
            check(pace, whole.size() + count);
            room.cover(whole.size() + count);
            whole.write(part, 0, count);
        }
        return whole.toByteArray();
    }
}
