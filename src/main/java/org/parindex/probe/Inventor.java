package org.parindex.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.pack.Criterion;

/** Invents facts: the fields that matter take every value worth trying, the others one that says nothing. */
final class Inventor {
    private final Candidates candidates;
    private final Criterion leaf;
    private final LocalDate asOf;

    Inventor(Candidates candidates, Criterion leaf, LocalDate asOf) {
        this.candidates = candidates;
        this.leaf = leaf;
        this.asOf = asOf;
    }

    /**
     * Facts of one type.
     *
     * @param facts at least one
     * @param every whether every combination of values is among them
     * @param enough whether every two values of different fields stand together in one
     */
    record Facts(List<Given> facts, boolean every, boolean enough) {}

    Facts facts(FactType type) {
        List<FieldValues> fields = candidates.of(type);
        List<List<@Nullable Object>> columns =
                fields.stream().map(FieldValues::list).toList();
        Combinations.Rows rows = Combinations.of(columns);
        List<Given> facts = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            facts.add(fact(type, fields, row));
        }
        return new Facts(facts, Combinations.few(columns), rows.enough());
    }

    private Given fact(FactType type, List<FieldValues> fields, List<@Nullable Object> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FactField field : type.sentFields()) {
            int place = place(fields, field);
            Object value = place < 0 ? neutral(field) : row.get(place);
            if (value != null && !field.name().equals("id")) {
                values.put(field.name(), value);
            }
        }
        return new Given(type, values);
    }

    private static int place(List<FieldValues> fields, FactField field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).field().name().equals(field.name())) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Object neutral(FactField field) {
        if (field.criterion()) {
            return leaf.code().text();
        }
        if (field.optional()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> field.values().isEmpty() ? "ví dụ" : field.values().get(0);
            case TRUTH -> false;
            case WHOLE, DECIMAL, RATIO -> number(field);
            case DAY -> asOf.minusDays(30);
        };
    }

    private static BigDecimal number(FactField field) {
        BigDecimal least = field.least() == null ? BigDecimal.ZERO : field.least();
        return field.zeroOnlyIf() == null ? least : least.max(BigDecimal.valueOf(100));
    }
}
