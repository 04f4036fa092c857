package org.parindex.cases;

/**
 * A line of a pack's file.
 *
 * @param file relative to the pack
 * @param line from 1; 0 where not known
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
