package org.parindex.catalogue;

import java.time.Instant;
import org.parindex.pack.PackId;

/**
 * A version of a pack became the published one.
 *
 * @param number its entry in the record, which gives the order
 * @param packDigest what scorecards name
 * @param bundle digest of the version with its cases and register
 * @param author id of the caller who published it
 * @param message why, in the author's words
 */
public record Publication(
        long number,
        PackId pack,
        String packDigest,
        String bundle,
        String author,
        Instant at,
        String message,
        Action action) {

    /** How it came about. */
    public enum Action {
        /** The first version, taken from a folder of rules. */
        FIRST,
        /** A draft was published. */
        PUBLISH,
        /** A version that was published before is published again. */
        ROLLBACK
    }

    /** Whether one of its two digests is this. */
    public boolean isOf(String digest) {
        return bundle.equals(digest) || packDigest.equals(digest);
    }
}
