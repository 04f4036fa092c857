package org.parindex.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parindex.arithmetic.Decimals;
import org.parindex.engine.RuleReading;
import org.parindex.engine.Subject;
import org.parindex.engine.Subject.Over;
import org.parindex.engine.Threshold;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;

/**
 * The values that the rules of one criterion turn on, by type and field: each threshold with its neighbours, carried
 * from derived fields back to those that are sent.
 */
final class Candidates {
    private static final BigDecimal HALF_PERCENT = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FactTypes types;
    private final Criterion leaf;
    private final LocalDate asOf;
    private final Map<Subject, SortedSet<BigDecimal>> compared = new LinkedHashMap<>();
    private final Map<String, Map<String, FieldValues>> values = new TreeMap<>();
    private final Map<String, SortedSet<BigDecimal>> counts = new HashMap<>();
    private final Map<String, SortedSet<BigDecimal>> shares = new HashMap<>();

    private Candidates(FactTypes types, Criterion leaf, LocalDate asOf) {
        this.types = types;
        this.leaf = leaf;
        this.asOf = asOf;
    }

    static Candidates of(FactTypes types, Criterion leaf, List<RuleReading> rules, LocalDate asOf) {
        Candidates candidates = new Candidates(types, leaf, asOf);
        for (RuleReading rule : rules) {
            rule.subjects().forEach(candidates::touch);
            rule.thresholds().forEach(candidates::gather);
        }
        candidates.compared.forEach(candidates::spread);
        return candidates;
    }

    /** The values of the fields of a type that matter, in the order declared. */
    List<FieldValues> of(FactType type) {
        Map<String, FieldValues> ofType = values.getOrDefault(type.name(), Map.of());
        List<FieldValues> ordered = new ArrayList<>();
        for (FactField field : type.fields()) {
            FieldValues known = ofType.get(field.name());
            if (known != null) {
                ordered.add(known);
            }
        }
        return ordered;
    }

    /** How many facts of a type rules compare the number of facts with; empty where they count none. */
    SortedSet<BigDecimal> counts(FactType type) {
        return counts.getOrDefault(type.name(), new TreeSet<>());
    }

    /** The percentages of a list of this type that rules compare with; empty where they compare none. */
    SortedSet<BigDecimal> shares(FactType type) {
        return shares.getOrDefault(type.name(), new TreeSet<>());
    }

    private void touch(Subject subject) {
        if (subject.over() != Over.COUNT) {
            compared.computeIfAbsent(subject, any -> new TreeSet<>());
        }
    }

    private void gather(Threshold threshold) {
        Subject subject = threshold.subject();
        Subject other = threshold.other();
        if (other != null) {
            BigDecimal middle = middle(subject).min(middle(other));
            note(subject, middle);
            note(other, middle);
        } else if (threshold.literal() != null && is(subject, Kind.TEXT)) {
            fieldValues(subject.type(), subject.field()).add(threshold.literal());
        } else if (threshold.literal() != null && is(subject, Kind.DAY)) {
            day(fieldValues(subject.type(), subject.field()), threshold.literal());
        } else if (threshold.literal() != null && threshold.literal().matches("-?\\d+(\\.\\d+)?")) {
            note(subject, new BigDecimal(threshold.literal()));
        }
    }

    private void note(Subject subject, BigDecimal value) {
        switch (subject.over()) {
            case COUNT ->
                counts.computeIfAbsent(subject.type(), any -> new TreeSet<>()).add(value);
            case SHARE ->
                shares.computeIfAbsent(subject.type(), any -> new TreeSet<>()).add(value);
            case ONE, TOTAL ->
                compared.computeIfAbsent(subject, any -> new TreeSet<>()).add(value);
        }
    }

    /** Something to compare two fields at. */
    private BigDecimal middle(Subject subject) {
        FactField field = field(subject.type(), subject.field());
        boolean percent = field.kind() == Kind.RATIO || (field.most() != null && HUNDRED.compareTo(field.most()) == 0);
        return percent ? HALF_PERCENT : BigDecimal.TEN;
    }

    private boolean is(Subject subject, Kind kind) {
        return subject.over() == Over.ONE
                && field(subject.type(), subject.field()).kind() == kind;
    }

    private static void day(FieldValues values, String literal) {
        try {
            LocalDate day = LocalDate.parse(literal);
            List.of(-1, 0, 1).forEach(beside -> values.add(day.plusDays(beside)));
        } catch (DateTimeParseException noSuchDay) {
            // null has no neighbours; a day that is not in the calendar fails when the rule runs
        }
    }

    private FactField field(String type, String name) {
        return types.find(type).flatMap(found -> found.field(name)).orElseThrow();
    }

    private FieldValues fieldValues(String type, String name) {
        return values.computeIfAbsent(type, any -> new HashMap<>())
                .computeIfAbsent(name, any -> new FieldValues(field(type, name)));
    }

    private void spread(Subject subject, SortedSet<BigDecimal> thresholds) {
        FactField field = field(subject.type(), subject.field());
        Derivation derived = field.derived();
        if (derived != null) {
            new DerivedValues(derived, asOf, name -> fieldValues(subject.type(), name))
                    .spread(subject.part(), thresholds);
            return;
        }
        FieldValues sent = fieldValues(subject.type(), field.name());
        switch (field.kind()) {
            case WHOLE, DECIMAL -> numbers(sent, thresholds);
            case DAY -> List.of(-30, 0, 1).forEach(days -> sent.add(asOf.plusDays(days)));
            case TEXT -> sent.add(field.criterion() ? leaf.code().text() : "giá trị khác");
            case TRUTH, RATIO -> {
                // every value is tried
            }
        }
    }

    /** Points that a fact states are compared with nothing: from none to all that can be had. */
    private void numbers(FieldValues sent, SortedSet<BigDecimal> thresholds) {
        int decimals = thresholds.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        thresholds.forEach(threshold -> sent.addAround(threshold, sent.step(decimals)));
        if (thresholds.isEmpty()) {
            sent.add(BigDecimal.ZERO);
            sent.add(Decimals.stripped(leaf.max().divide(BigDecimal.valueOf(2))));
            sent.add(leaf.max());
        }
    }
}
