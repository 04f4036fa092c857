package org.parindex.app;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes text for people, and logs it line by line. */
final class LoggedLines extends Writer {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedLines.class);

    private final StringBuilder line = new StringBuilder();

    @Override
    public void write(char[] text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (text[i] == '\n') {
                end();
            } else {
                line.append(text[i]);
            }
        }
    }

    private void end() {
        String whole = line.toString().strip();
        line.setLength(0);
        if (!whole.isEmpty()) {
            LOG.info("{}", whole);
        }
    }

    @Override
    public void flush() {
        // a line is logged when it is whole
    }

    @Override
    public void close() {
        end();
    }
}
