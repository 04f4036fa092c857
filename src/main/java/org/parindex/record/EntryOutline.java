package org.parindex.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/**
 * What an entry is about, without submission and result; the fields are those of {@link NewEntry}.
 *
 * @param number its place in the chain
 */
public record EntryOutline(
        long number,
        String id,
        Kind kind,
        PackId pack,
        @Nullable String unit,
        @Nullable Stage stage,
        SortedMap<String, String> details) {

    public EntryOutline {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
