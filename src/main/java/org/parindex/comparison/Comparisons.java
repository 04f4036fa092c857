package org.parindex.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.scorecard.Evaluated;

/**
 * Submissions of both stages matched unit by unit.
 *
 * @param pairs by pack, then unit id
 * @param alone those whose unit sent nothing at the other stage, by pack, then unit id
 */
public record Comparisons(List<Comparison> pairs, List<Evaluated> alone) {

    private record Key(PackId pack, String unit) implements Comparable<Key> {
        static Key of(Evaluated evaluated) {
            return new Key(
                    evaluated.submission().pack(), evaluated.submission().unit().id());
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::pack).thenComparing(Key::unit).compare(this, other);
        }
    }

    public Comparisons {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /** Matched from submissions in any order; of two for the same unit, pack and stage the later one counts */
    public static Comparisons of(List<Evaluated> evaluated) {
        Map<Key, Evaluated> self = byUnit(evaluated, Stage.SELF);
        Map<Key, Evaluated> appraisal = byUnit(evaluated, Stage.APPRAISAL);
        Map<Key, Evaluated> either = new TreeMap<>(self);
        either.putAll(appraisal);
        List<Comparison> pairs = new ArrayList<>();
        List<Evaluated> alone = new ArrayList<>();
        either.forEach((key, one) -> {
            @Nullable Evaluated own = self.get(key);
            @Nullable Evaluated appraised = appraisal.get(key);
            if (own != null && appraised != null) {
                pairs.add(Comparison.of(own, appraised));
            } else {
                alone.add(one);
            }
        });
        return new Comparisons(pairs, alone);
    }

    private static Map<Key, Evaluated> byUnit(List<Evaluated> evaluated, Stage stage) {
        Map<Key, Evaluated> byUnit = new TreeMap<>();
        evaluated.stream()
                .filter(each -> each.submission().stage() == stage)
                .forEach(each -> byUnit.put(Key.of(each), each));
        return byUnit;
    }
}
