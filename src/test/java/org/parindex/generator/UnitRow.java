package org.parindex.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Register;

/**
 * One unit and what its year must come to.
 *
 * @param shortName in the numbers of its documents
 * @param procedures how many; 0: it has none
 * @param index percent that the rules must give at the appraisal
 * @param previous published index of the year before; null: none
 * @param certain lapses it always has
 */
record UnitRow(
        Register.Unit unit,
        String shortName,
        int procedures,
        BigDecimal index,
        @Nullable BigDecimal previous,
        Lapses certain) {

    static List<UnitRow> all(Register register) {
        return Table.read("units-2022.csv").stream()
                .map(row -> of(register, row))
                .toList();
    }

    private static UnitRow of(Register register, Map<String, String> row) {
        String previous = Table.cell(row, "previous");
        return new UnitRow(
                register.find(Table.cell(row, "unit")).orElseThrow(),
                Table.cell(row, "short"),
                Table.whole(row, "procedures"),
                new BigDecimal(Table.cell(row, "index")),
                previous.isEmpty() ? null : new BigDecimal(previous),
                certain(Table.cell(row, "certain")));
    }

    private static Lapses certain(String cell) {
        Lapses lapses = new Lapses(new TreeMap<>());
        for (String lapse : cell.isEmpty() ? List.<String>of() : List.of(cell.split(","))) {
            int equals = lapse.indexOf('=');
            lapses = lapses.with(lapse.substring(0, equals), Integer.parseInt(lapse.substring(equals + 1)));
        }
        return lapses;
    }

    String id() {
        return unit.id();
    }

    boolean ministryOffice() {
        return unit.bloc().equals("khoi-co-quan");
    }

    /** Whether it bears the name of a body that exists. */
    boolean realName() {
        return unit.name().startsWith("Cục ");
    }

    /** Kinds of lapses that can be this unit's, and are not settled from the start. */
    List<Lapses.Kind> openKinds() {
        return Lapses.KINDS.stream()
                .filter(kind -> !certain.counts().containsKey(kind.name()))
                .filter(kind -> procedures > 0 || !kind.ofProcedures())
                .filter(kind -> !kind.delicate())
                .toList();
    }
}
