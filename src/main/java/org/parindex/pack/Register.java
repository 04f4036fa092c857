package org.parindex.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of an index (danh mục đơn vị): who may be scored. In the order of its file. */
public record Register(List<Unit> units) {

    /**
     * A registered unit.
     *
     * @param head the office accountable for it, never a person; null where not given
     * @param since first day on which it is scored; null: always was
     * @param until last day; null: still is
     * @param successor id of the unit that took over; null: none
     * @param ranked false for a unit that is assessed but not ranked
     */
    public record Unit(
            String id,
            String name,
            String bloc,
            @Nullable String head,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String successor,
            boolean ranked) {}

    public Register {
        units = List.copyOf(units);
    }

    public Optional<Unit> find(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The units that exist on a day, in order. */
    public List<Unit> on(LocalDate day) {
        return units.stream()
                .filter(unit -> unit.since() == null || !unit.since().isAfter(day))
                .filter(unit -> unit.until() == null || !unit.until().isBefore(day))
                .toList();
    }
}
