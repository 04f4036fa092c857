package org.parindex.record;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found.
 *
 * @param height number of the last entry looked at
 * @param breach null where the record is what it was
 * @param anchor the last checkpoint that the chain agrees with; null where there is none
 * @param keys who signed what was looked at: fingerprint, and number of checkpoints
 */
public record AuditReport(
        long height, @Nullable Breach breach, @Nullable Checkpoint anchor, SortedMap<String, Integer> keys) {

    public Optional<Breach> firstBreach() {
        return Optional.ofNullable(breach);
    }

    /** Entries behind the last anchor: only their own hashes speak for them. */
    public long unanchored() {
        return height - (anchor == null ? 0 : anchor.number());
    }
}
