package org.parindex.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often a unit fell short in its year, by kind; a unit without lapses earns every point. */
record Lapses(SortedMap<String, Integer> counts) {
    /** Turned last: one document in thousands moves the index by less than its last decimal. */
    static final String FINE = "measure.7.2.2";

    /** One kind; what the columns mean is said in lapses.csv. */
    record Kind(String name, int most, int usual, int chance, boolean delicate) {
        boolean survey() {
            return name.startsWith("survey.");
        }

        boolean ofProcedures() {
            return name.matches("(procedures|online|post)\\..*|measure\\.3\\..*|survey\\.3\\..*");
        }
    }

    static final int MOST_OF_SURVEY = 139;
    static final List<Kind> KINDS = kinds();
    static final Lapses NONE = new Lapses(new TreeMap<>());

    private static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Map<String, String> row : Table.read("lapses.csv")) {
            kinds.add(new Kind(
                    Table.cell(row, "kind"),
                    Table.whole(row, "most"),
                    Table.whole(row, "usual"),
                    Table.whole(row, "chance"),
                    Table.cell(row, "delicate").equals("yes")));
        }
        for (Map<String, String> row : Table.read("surveys.csv")) {
            kinds.add(new Kind("survey." + Table.cell(row, "criterion"), MOST_OF_SURVEY, MOST_OF_SURVEY, 100, false));
        }
        return List.copyOf(kinds);
    }

    int of(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    Lapses with(String kind, int count) {
        SortedMap<String, Integer> changed = new TreeMap<>(counts);
        changed.put(kind, count);
        return new Lapses(changed);
    }
}
