package org.parindex.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.finding.SeenFact;

/**
 * Collects the facts behind one match and puts them in order. Facts are inserted by type and id, so the numbers of their
 * handles are the order, and comparing numbers is many times faster than comparing names: a rule may count hundreds.
 */
final class FactsBehind implements BiConsumer<InternalFactHandle, @Nullable Boolean> {
    private static final int MISSED = 0;
    private static final int MET = 1;
    private static final int NOT_COUNTED = 2;

    private final InsertedFacts inserted;
    private long[] entries = new long[8];
    private int count;

    FactsBehind(InsertedFacts inserted) {
        this.inserted = inserted;
    }

    @Override
    public void accept(InternalFactHandle handle, @Nullable Boolean hit) {
        if (inserted.get(handle) != null) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
            entries[count++] = handle.getId() << 2 | (hit == null ? NOT_COUNTED : hit ? MET : MISSED);
        }
    }

    /** Each fact once, by type and id; one that was counted as counted. */
    List<SeenFact> seen() {
        Arrays.sort(entries, 0, count);
        List<SeenFact> seen = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || entries[i] >> 2 != entries[i - 1] >> 2) {
                seen.add(seen(entries[i]));
            }
        }
        return seen;
    }

    private SeenFact seen(long entry) {
        Fact fact = inserted.get(entry >> 2);
        if (fact == null) {
            throw new IllegalStateException("A fact that was inserted is there no more");
        }
        int hit = (int) (entry & 3);
        return new SeenFact(fact, hit == NOT_COUNTED ? null : hit == MET);
    }
}
