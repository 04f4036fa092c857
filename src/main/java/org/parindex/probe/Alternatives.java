package org.parindex.probe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.engine.RuleReading;
import org.parindex.engine.RuleReading.Clause;
import org.parindex.engine.Subject;
import org.parindex.engine.Threshold;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactTypes;

/**
 * Which rules of a criterion are alternatives, of which one at most may answer a fact: those that ask the same value
 * differently, and those of which one asks all that the other asks. Rules that ask different values, as how much was done
 * and whether it was reported, add up.
 */
final class Alternatives {
    private final FactTypes types;
    private final Map<String, RuleReading> byName = new HashMap<>();

    Alternatives(FactTypes types, List<RuleReading> rules) {
        this.types = types;
        rules.forEach(rule -> byName.put(rule.place().rule(), rule));
    }

    /** Whether at most one of the two may answer the same fact. */
    boolean exclude(String rule, String other) {
        RuleReading one = byName.get(rule);
        RuleReading two = byName.get(other);
        if (one == null || two == null) {
            return false;
        }
        Set<Clause> ofOne = own(one, two);
        Set<Clause> ofTwo = own(two, one);
        if (ofOne.isEmpty() || ofTwo.isEmpty()) {
            return true;
        }
        Set<String> fields = fields(ofOne);
        fields.retainAll(fields(ofTwo));
        return !fields.isEmpty();
    }

    /** Whether the two look at the same facts: they name the same kinds of them. */
    boolean sameScope(String rule, String other) {
        RuleReading one = byName.get(rule);
        RuleReading two = byName.get(other);
        return one != null && two != null && scope(one).equals(scope(two));
    }

    private static Set<Clause> own(RuleReading rule, RuleReading other) {
        Set<String> shared = other.clauses().stream().map(Clause::text).collect(Collectors.toSet());
        return rule.clauses().stream()
                .filter(clause -> !shared.contains(clause.text()))
                .collect(Collectors.toSet());
    }

    private Set<String> scope(RuleReading rule) {
        Set<String> scope = new HashSet<>(rule.types());
        rule.thresholds().stream().filter(this::ofText).map(Threshold::text).forEach(scope::add);
        return scope;
    }

    private boolean ofText(Threshold threshold) {
        return types.find(threshold.subject().type())
                .flatMap(type -> type.field(threshold.subject().field()))
                .filter(field -> field.kind() == FactField.Kind.TEXT)
                .isPresent();
    }

    /** The sent fields that clauses ask, through derived ones. */
    private Set<String> fields(Set<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.thresholds().stream())
                .flatMap(threshold -> Stream.of(threshold.subject(), threshold.other()))
                .filter(java.util.Objects::nonNull)
                .flatMap(this::sent)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<String> sent(Subject subject) {
        Derivation derived = types.find(subject.type())
                .flatMap(type -> type.field(subject.field()))
                .map(FactField::derived)
                .orElse(null);
        List<String> names = derived == null ? List.of(subject.field()) : derived.fieldArguments();
        return names.stream().map(name -> subject.type() + "." + name);
    }
}
