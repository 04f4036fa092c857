package org.parindex.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.parindex.http.SlowClients.Deadline;

/** An answer whose pieces the caller has to take one after the other, each in the time that there is for it. */
final class TakenOutput extends FilterOutputStream {
    private final Deadline deadline;

    TakenOutput(OutputStream out, Deadline deadline) {
        super(out);
        this.deadline = deadline;
        deadline.none();
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        deadline.writing();
        out.write(bytes, from, count);
        deadline.none();
    }

    @Override
    public void flush() throws IOException {
        deadline.writing();
        out.flush();
        deadline.none();
    }
}
