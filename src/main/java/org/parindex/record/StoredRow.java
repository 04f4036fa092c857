package org.parindex.record;

/**
 * A row of the chain as it is found in the store, believed in nothing.
 *
 * @param previous empty where there is none
 * @param hash empty where there is none
 * @param columns by what the row is found
 */
public record StoredRow(long number, String previous, String hash, EntryBytes bytes, SearchColumns columns) {

    /** Whether the row's own hash holds for its own previous hash and its bytes, had it this number. */
    boolean fits(long place) {
        return previous.matches("[0-9a-f]{64}")
                && EntryHash.of(previous, place, EntryHash.ofContent(bytes)).equals(hash);
    }
}
