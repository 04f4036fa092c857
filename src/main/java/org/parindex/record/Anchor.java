package org.parindex.record;

import java.util.List;

/**
 * A checkpoint with the content hashes of the entries since an earlier one: it proves itself, and tells which entry a
 * chain that was rewritten differs in.
 *
 * @param after number of the entry before the first of {@code contents}; 0 at the start
 * @param previous that entry's hash
 * @param contents content hashes of the entries behind {@code after} up to the checkpoint's
 */
record Anchor(Checkpoint checkpoint, long after, String previous, List<String> contents) {

    Anchor {
        contents = List.copyOf(contents);
    }

    /** Whether signature and hashes hold together. */
    boolean holds() {
        String hash = previous;
        long number = after;
        for (String content : contents) {
            number++;
            hash = EntryHash.of(hash, number, content);
        }
        return after >= 0 && number == checkpoint.number() && hash.equals(checkpoint.hash()) && checkpoint.isGenuine();
    }
}
