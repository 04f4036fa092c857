package org.parindex.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fact: the values of its type's fields as sent, derived ones filled in. Immutable. */
public final class Fact implements Comparable<Fact> {
    private final FactType type;
    private final @Nullable Object[] values;
    private final List<Evidence> evidence;
    private final @Nullable String note;
    private final @Nullable Origin origin;

    /**
     * Evidence (tài liệu kiểm chứng) for a fact; carried along, never changes points.
     *
     * @param url null where none was sent
     */
    public record Evidence(
            String ref,
            String title,
            LocalDate date,
            @Nullable String url) {}

    public Fact(FactType type, @Nullable Object[] values, List<Evidence> evidence, @Nullable String note) {
        this(type, values, evidence, note, null);
    }

    private Fact(
            FactType type,
            @Nullable Object[] values,
            List<Evidence> evidence,
            @Nullable String note,
            @Nullable Origin origin) {
        this.type = type;
        this.values = values.clone();
        this.evidence = List.copyOf(evidence);
        this.note = note;
        this.origin = origin;
    }

    /** The same fact, known to come from elsewhere. */
    Fact from(Origin source) {
        return new Fact(type, values, evidence, note, source);
    }

    public FactType type() {
        return type;
    }

    public String id() {
        return String.valueOf(values[0]);
    }

    /** The value at a position of the type's fields: String, Boolean, Long, BigDecimal, LocalDate, Ratio or null. */
    public @Nullable Object value(int position) {
        return values[position];
    }

    /** The value of a field; null where absent or where there is no such field. */
    public @Nullable Object value(String field) {
        int position = type.position(field);
        return position < 0 ? null : values[position];
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public @Nullable String note() {
        return note;
    }

    /** Where it comes from; null for a fact that was sent. */
    public @Nullable Origin origin() {
        return origin;
    }

    /** By type, then id, as people count: NV-2 before NV-10. */
    @Override
    public int compareTo(Fact other) {
        int order = type.name().compareTo(other.type.name());
        return order != 0 ? order : NaturalOrder.INSTANCE.compare(id(), other.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && type.name().equals(fact.type.name()) && Arrays.equals(values, fact.values);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return type.name() + " " + id();
    }
}
