package org.parindex.pack;

import org.parindex.text.Text;

/**
 * Something wrong with a pack.
 *
 * @param file relative to the pack's folder
 * @param line from 1; 0 where the fault is the file's as a whole
 * @param column from 1; 0 where not known
 */
public record PackFault(String file, int line, int column, Text message) {

    public static PackFault of(String file, String vi, String en) {
        return new PackFault(file, 0, 0, new Text(vi, en));
    }

    /** {@code file:line:column}, as far as known. */
    public String place() {
        return line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
    }

    @Override
    public String toString() {
        return place() + ": " + message.en();
    }
}
