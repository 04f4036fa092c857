package org.parindex.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;

/** Finds among trials those that differ in one field only. */
final class LadderBuilder {
    private final Candidates candidates;
    private final List<FactType> types;
    private final @Nullable FactField index;
    private final Map<Key, List<Outcome>> found = new LinkedHashMap<>();

    /** Everything but the one field. */
    private record Key(Trial rest, String type, FactField field) {}

    LadderBuilder(Candidates candidates, List<FactType> types, @Nullable FactType program) {
        this.candidates = candidates;
        this.types = types;
        this.index = LeafTrials.indexField(program);
    }

    /** Ladders of two steps or more. */
    List<Ladder> ladders(List<Outcome> outcomes) {
        outcomes.forEach(this::file);
        List<Ladder> ladders = new ArrayList<>();
        found.forEach((key, steps) -> {
            if (steps.size() > 1) {
                steps.sort(Comparator.comparing(outcome -> value(outcome, key), order(key.field())));
                boolean text = key.field().kind() == FactField.Kind.TEXT && !isOrdered(key.field());
                ladders.add(new Ladder(text ? Ladder.Kind.TEXT : Ladder.Kind.FIELD, key.field(), steps));
            }
        });
        return ladders;
    }

    private void file(Outcome outcome) {
        Trial trial = outcome.trial();
        for (FactType type : types) {
            for (Given fact : trial.facts().getOrDefault(type.name(), List.of())) {
                for (FieldValues values : candidates.of(type)) {
                    FactField field = values.field();
                    Trial rest = trial.with(type.name(), List.of(fact.with(field.name(), null)));
                    add(new Key(rest, type.name(), field), outcome);
                }
            }
        }
        if (index != null) {
            add(new Key(trial.provisional(BigDecimal.ZERO), "", index), outcome);
        }
    }

    private void add(Key key, Outcome outcome) {
        found.computeIfAbsent(key, any -> new ArrayList<>()).add(outcome);
    }

    private static Holder value(Outcome outcome, Key key) {
        Trial trial = outcome.trial();
        if (key.type().isEmpty()) {
            return new Holder(trial.provisionalIndex());
        }
        List<Given> facts = trial.facts().getOrDefault(key.type(), List.of());
        return new Holder(
                facts.isEmpty() ? null : facts.get(0).values().get(key.field().name()));
    }

    /** Closed values have the order in which they are listed, if the pack says which end is better. */
    private static boolean isOrdered(FactField field) {
        return !field.values().isEmpty() && field.better() != null;
    }

    private static Comparator<Holder> order(FactField field) {
        return isOrdered(field)
                ? Comparator.comparingInt(holder -> rank(field, holder))
                : (left, right) -> compare(left, right);
    }

    private static int rank(FactField field, Holder holder) {
        return holder.value() == null
                ? field.values().size()
                : field.values().indexOf(holder.value().toString());
    }

    /** Absent comes last: what was not done is done latest. */
    private record Holder(@Nullable Object value) {}

    private static int compare(Holder left, Holder right) {
        Object a = left.value();
        Object b = right.value();
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return x.compareTo(y);
        }
        return a.toString().compareTo(b.toString());
    }
}
