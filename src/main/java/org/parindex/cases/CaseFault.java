package org.parindex.cases;

import org.parindex.text.Text;

/**
 * Something wrong with a case file itself.
 *
 * @param path relative to the pack
 * @param line from 1; 0 where the fault is the file's as a whole
 */
public record CaseFault(String path, int line, Text message) {

    /** {@code path:line}, as far as known. */
    public String place() {
        return line == 0 ? path : path + ":" + line;
    }
}
