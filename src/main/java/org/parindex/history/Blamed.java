package org.parindex.history;

import org.parindex.catalogue.Publication;

/**
 * One line of a file, and the publication that last changed it.
 *
 * @param number from 1
 */
public record Blamed(int number, String text, Commit commit) {

    /** A publication in the repository; {@code id} is the same on every replica. */
    public record Commit(String id, Publication publication) {}
}
