package org.parindex.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows with one value of each of several lists: every combination where they are few, else rows in which every two
 * values of different lists still meet.
 */
final class Combinations {
    /** Up to so many combinations, all are tried. */
    static final int MOST = 1_000;

    private final List<List<@Nullable Object>> columns;

    /**
     * The rows found.
     *
     * @param enough false where so many rows were not enough for every two values to meet
     */
    record Rows(List<List<@Nullable Object>> rows, boolean enough) {}

    private Combinations(List<List<@Nullable Object>> columns) {
        this.columns = columns;
    }

    /** One empty row where there is no list; no row where a list is empty. */
    static Rows of(List<List<@Nullable Object>> columns) {
        Combinations combinations = new Combinations(columns);
        return few(columns) ? new Rows(combinations.every(), true) : combinations.pairwise();
    }

    /** Whether every combination is tried. */
    static boolean few(List<List<@Nullable Object>> columns) {
        long product = 1;
        for (List<@Nullable Object> column : columns) {
            product = Math.min(Integer.MAX_VALUE, product * column.size());
        }
        return product <= MOST;
    }

    private List<List<@Nullable Object>> every() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of());
        for (List<@Nullable Object> column : columns) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                for (Object value : column) {
                    List<@Nullable Object> next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }

    /** Greedily: each row takes, column by column, the value that meets most of the others for the first time. */
    private Rows pairwise() {
        Set<Pair> open = pairs();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (!open.isEmpty() && rows.size() < MOST) {
            int[] row = row(open);
            for (int a = 0; a < row.length; a++) {
                for (int b = a + 1; b < row.length; b++) {
                    open.remove(new Pair(a, row[a], b, row[b]));
                }
            }
            rows.add(values(row));
        }
        return new Rows(rows, open.isEmpty());
    }

    private record Pair(int columnA, int a, int columnB, int b) {}

    private Set<Pair> pairs() {
        Set<Pair> pairs = new HashSet<>();
        for (int x = 0; x < columns.size(); x++) {
            for (int y = x + 1; y < columns.size(); y++) {
                for (int a = 0; a < columns.get(x).size(); a++) {
                    for (int b = 0; b < columns.get(y).size(); b++) {
                        pairs.add(new Pair(x, a, y, b));
                    }
                }
            }
        }
        return pairs;
    }

    private int[] row(Set<Pair> open) {
        Pair first = open.stream()
                .min(java.util.Comparator.comparingInt(Pair::columnA)
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::columnB)
                        .thenComparingInt(Pair::b))
                .orElseThrow();
        int[] row = new int[columns.size()];
        java.util.Arrays.fill(row, -1);
        row[first.columnA()] = first.a();
        row[first.columnB()] = first.b();
        for (int column = 0; column < row.length; column++) {
            if (row[column] < 0) {
                row[column] = best(row, column, open);
            }
        }
        return row;
    }

    private int best(int[] row, int column, Set<Pair> open) {
        int best = 0;
        long most = -1;
        for (int value = 0; value < columns.get(column).size(); value++) {
            long met = 0;
            for (int other = 0; other < row.length; other++) {
                if (row[other] >= 0) {
                    boolean before = other < column;
                    met += open.contains(
                                    before
                                            ? new Pair(other, row[other], column, value)
                                            : new Pair(column, value, other, row[other]))
                            ? 1
                            : 0;
                }
            }
            if (met > most) {
                most = met;
                best = value;
            }
        }
        return best;
    }

    private List<@Nullable Object> values(int[] row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 0; column < row.length; column++) {
            values.add(columns.get(column).get(row[column]));
        }
        return values;
    }
}
