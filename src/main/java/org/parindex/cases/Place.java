package org.parindex.cases;

import org.parindex.pack.Criterion;

/**
 * A line of a pack's file.
 *
 * @param file relative to the pack
 * @param line from 1; 0 where not known
 */
public record Place(String file, int line) {
    private static final String CRITERIA = "criteria.yaml";

    /** Of a key of a criterion, or of the criterion where it has no such key. */
    public static Place inCriteria(Criterion leaf, String key) {
        return new Place(CRITERIA, leaf.place(key).line());
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
