package org.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.Stage;
import org.parindex.facts.Submission;

/**
 * One fact that the two stages do not state alike; what the program derives is not compared.
 *
 * @param self as the unit states it; null where only the appraisal has it
 * @param appraisal as appraised; null where only the unit states it
 * @param changed the fields whose values differ, in the order declared; empty where one side has no such fact
 */
public record FactDifference(@Nullable Fact self, @Nullable Fact appraisal, List<Change> changed) {

    /** What became of the fact. */
    public enum Kind {
        /** Only the appraisal has it. */
        ADDED,
        /** Only the unit states it. */
        REMOVED,
        CHANGED
    }

    /** One field's two values; null where absent. */
    public record Change(
            FactField field,
            @Nullable Object self,
            @Nullable Object appraisal) {}

    public FactDifference {
        changed = List.copyOf(changed);
    }

    public Kind kind() {
        return self == null ? Kind.ADDED : appraisal == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The fact as far as it is there: as appraised, else as the unit states it. */
    public Fact fact() {
        return Objects.requireNonNull(appraisal == null ? self : appraisal);
    }

    /** By type, then id. Kinds of fact that only one stage may send (surveys, decisions) are left out. */
    static List<FactDifference> between(Submission self, Submission appraisal) {
        return between(self, appraisal, FactDifference::sentAtBoth);
    }

    /** Two submissions of one unit and stage, the earlier in the place of {@code self}: every kind of fact counts. */
    public static List<FactDifference> betweenVersions(Submission earlier, Submission later) {
        return between(earlier, later, any -> true);
    }

    private static List<FactDifference> between(Submission self, Submission appraisal, Predicate<FactType> compared) {
        SortedMap<Fact, Fact> own = facts(self, compared);
        SortedMap<Fact, Fact> appraised = facts(appraisal, compared);
        SortedMap<Fact, Fact> either = new TreeMap<>(own);
        either.putAll(appraised);
        List<FactDifference> differences = new ArrayList<>();
        for (Fact key : either.keySet()) {
            FactDifference difference = of(own.get(key), appraised.get(key));
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** Facts are ordered by type and id alone, so each finds its counterpart. */
    private static SortedMap<Fact, Fact> facts(Submission submission, Predicate<FactType> compared) {
        SortedMap<Fact, Fact> facts = new TreeMap<>();
        submission.facts().values().forEach(list -> list.stream()
                .filter(fact -> compared.test(fact.type()))
                .forEach(fact -> facts.put(fact, fact)));
        return facts;
    }

    private static boolean sentAtBoth(FactType type) {
        return type.isSentAt(Stage.SELF) && type.isSentAt(Stage.APPRAISAL);
    }

    private static @Nullable FactDifference of(@Nullable Fact self, @Nullable Fact appraisal) {
        if (self == null || appraisal == null) {
            return new FactDifference(self, appraisal, List.of());
        }
        Map<String, Change> changed = new LinkedHashMap<>();
        for (FactField field : sharedFields(self.type(), appraisal.type())) {
            Object own = self.value(field.name());
            Object appraised = appraisal.value(field.name());
            if (!Objects.equals(own, appraised)) {
                changed.put(field.name(), new Change(field, own, appraised));
            }
        }
        return changed.isEmpty() ? null : new FactDifference(self, appraisal, List.copyOf(changed.values()));
    }

    /** Of the first type; a field that another version of the pack does not declare has no counterpart. */
    private static List<FactField> sharedFields(FactType type, FactType other) {
        if (type.equals(other)) {
            return type.sentFields();
        }
        Set<String> names = other.sentFields().stream().map(FactField::name).collect(Collectors.toSet());
        return type.sentFields().stream()
                .filter(field -> names.contains(field.name()))
                .toList();
    }
}
