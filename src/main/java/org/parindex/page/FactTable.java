package org.parindex.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.finding.Finding;
import org.parindex.finding.SeenFact;

/**
 * The facts of one kind behind the findings of a criterion.
 *
 * @param rows those that missed first, then those not counted, then those met
 */
public record FactTable(FactType type, List<Row> rows) {
    /** Above so many fields, a fact is written as a block instead of a line. */
    private static final int MOST_COLUMNS = 9;

    private static final Comparator<Row> MISSES_FIRST =
            Comparator.comparing(row -> row.hit() == null ? 1 : row.hit() ? 2 : 0);

    /**
     * One fact.
     *
     * @param hit whether it was met where it was counted; null where nothing was counted
     * @param findings numbers of the findings that rest on it, from 1
     */
    public record Row(Fact fact, @Nullable Boolean hit, List<Integer> findings) {}

    private record Key(SeenFact seen) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && seen.fact().equals(key.seen.fact())
                    && Objects.equals(seen.hit(), key.seen.hit());
        }

        @Override
        public int hashCode() {
            return seen.fact().hashCode();
        }
    }

    /** One table for each kind of fact, in the order in which findings speak of them. */
    static List<FactTable> of(List<Finding> findings) {
        Map<String, Map<Key, List<Integer>>> byType = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (SeenFact seen : findings.get(i).facts()) {
                byType.computeIfAbsent(seen.fact().type().name(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(new Key(seen), any -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        return byType.values().stream().map(FactTable::table).toList();
    }

    private static FactTable table(Map<Key, List<Integer>> facts) {
        List<Row> rows = new ArrayList<>();
        facts.forEach(
                (key, numbers) -> rows.add(new Row(key.seen().fact(), key.seen().hit(), List.copyOf(numbers))));
        rows.sort(MISSES_FIRST);
        return new FactTable(rows.get(0).fact().type(), List.copyOf(rows));
    }

    public boolean counted() {
        return rows.stream().anyMatch(row -> row.hit() != null);
    }

    public long count(boolean hit) {
        return rows.stream()
                .filter(row -> row.hit() != null && row.hit() == hit)
                .count();
    }

    public boolean wide() {
        return type.fields().size() > MOST_COLUMNS;
    }

    public boolean hasDerived() {
        return type.fields().stream().anyMatch(FactField::isDerived);
    }

    /** Columns of the table, {@code several} where one tells which finding a fact belongs to. */
    public int columns(boolean several) {
        return type.fields().size() + (several ? 1 : 0) + (counted() ? 1 : 0);
    }

    /** Numbers of findings as {@code 1, 3}. */
    public static String numbers(Row row) {
        return String.join(", ", row.findings().stream().map(String::valueOf).toList());
    }
}
