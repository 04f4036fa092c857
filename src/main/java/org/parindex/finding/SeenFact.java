package org.parindex.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;

/**
 * A fact that a finding rests on.
 *
 * @param hit where facts are counted for a ratio: whether this one was met in full; null where nothing is counted
 */
public record SeenFact(Fact fact, @Nullable Boolean hit) implements Comparable<SeenFact> {
    static final Comparator<List<SeenFact>> LISTS = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    };

    @Override
    public int compareTo(SeenFact other) {
        return fact.compareTo(other.fact);
    }
}
