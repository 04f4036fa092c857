package org.parindex.record;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/**
 * What is to be recorded, before it has a place in the chain.
 *
 * @param id unique in the whole record
 * @param at by the service's clock; the chain, not the time, gives the order
 * @param caller who asked for it: the id of a key
 * @param unit null where the entry is of no single unit
 * @param stage null where the entry is of no single stage
 * @param details what else is known of it, by name, as {@code packDigest} or {@code reason}
 * @param submission the submission as it was sent, whose UTF-8 bytes are hashed and kept; empty for other kinds
 * @param result the scorecard as it was given, JSON; empty for other kinds
 * @param key null where the caller gave none
 */
public record NewEntry(
        String id,
        Kind kind,
        Instant at,
        String caller,
        PackId pack,
        @Nullable String unit,
        @Nullable Stage stage,
        SortedMap<String, String> details,
        String submission,
        String result,
        @Nullable IdempotencyKey key) {

    public NewEntry {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        if (unit != null && unit.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The unit's name holds a character that no database keeps");
        }
    }
}
