package org.parindex.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.IntPredicate;

/**
 * The streams of the process: results go to {@code out}, everything else to {@code err}.
 *
 * @param bytes the same stream as {@code out}, for results that are no text; one of the two is used
 * @param interactive whether a person looks at a stream: 1 for {@code out}, 2 for {@code err}
 */
record Terminal(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, IntPredicate interactive) {
    static final int OUT = 1;
    static final int ERR = 2;

    /** Characters a line of a table may have. */
    static final int WIDTH = 100;

    /** Java does not say whether a stream is a terminal; the {@code test} command of POSIX systems does. */
    static boolean isTerminal(int stream) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(stream))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
