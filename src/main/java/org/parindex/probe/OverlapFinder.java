package org.parindex.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.RulePlace;
import org.parindex.finding.SeenFact;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/** Tells the values that two rules answer of which only one may. */
final class OverlapFinder {
    private static final Text HINT = new Text(
            "Sửa ngưỡng (>= hay >, <= hay <) để mỗi giá trị chỉ thuộc một quy tắc, hoặc bỏ quy tắc thừa; là hai phần điểm cộng vào nhau thì tách thành hai tiêu chí.",
            "Change the thresholds (>= or >, <= or <) so that each value belongs to one rule, or drop the second rule; where both are parts that add up, make two criteria of them.");

    private final Alternatives alternatives;
    private final Wording wording;
    private final LeafFaults faults;
    private final Set<Outcome> overlapping = new HashSet<>();
    private final Map<List<RulePlace>, List<Outcome>> byRules = new LinkedHashMap<>();

    OverlapFinder(Alternatives alternatives, Wording wording, LeafFaults faults) {
        this.alternatives = alternatives;
        this.wording = wording;
        this.faults = faults;
    }

    /** The outcomes in which rules overlap. */
    Set<Outcome> find(LeafTrials trials) {
        List<Outcome> outcomes = List.copyOf(trials.outcomes());
        for (Outcome outcome : outcomes) {
            List<Finding> said = outcome.result().said();
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < said.size(); j++) {
                    if (overlap(said.get(i), said.get(j)) && !increment(said.get(i), said.get(j), outcomes)) {
                        overlapping.add(outcome);
                        byRules.computeIfAbsent(places(said.get(i), said.get(j)), any -> new ArrayList<>())
                                .add(outcome);
                    }
                }
            }
        }
        byRules.forEach(this::tell);
        return overlapping;
    }

    private boolean overlap(Finding one, Finding two) {
        if (one.rule() == null || two.rule() == null || one.rule().equals(two.rule())) {
            return false;
        }
        String rule = one.rule().rule();
        String other = two.rule().rule();
        if (closes(one) != closes(two)) {
            return true;
        }
        if (!alternatives.exclude(rule, other)) {
            return false;
        }
        return (one.facts().isEmpty() || two.facts().isEmpty())
                ? alternatives.sameScope(rule, other)
                : one.facts().stream().map(SeenFact::fact).anyMatch(fact -> two.facts().stream()
                        .anyMatch(seen -> seen.fact().compareTo(fact) == 0));
    }

    private static boolean closes(Finding finding) {
        return finding.kind() == Kind.NOT_APPLICABLE || finding.kind() == Kind.MISSING;
    }

    /** A deduction for what is worse still, on top of one for what is bad: where it speaks, the other always does too. */
    private static boolean increment(Finding one, Finding two, List<Outcome> outcomes) {
        return one.kind() == Kind.DEDUCTION
                && two.kind() == Kind.DEDUCTION
                && alone(one, two, outcomes) != alone(two, one, outcomes);
    }

    private static boolean alone(Finding one, Finding two, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.trial().single())
                .map(Outcome::rules)
                .anyMatch(rules -> rules.contains(Objects.requireNonNull(one.rule()))
                        && !rules.contains(Objects.requireNonNull(two.rule())));
    }

    private static List<RulePlace> places(Finding one, Finding two) {
        return Stream.of(one, two)
                .map(finding -> Objects.requireNonNull(finding.rule()))
                .sorted(Comparator.comparingInt(RulePlace::line))
                .toList();
    }

    private void tell(List<RulePlace> rules, List<Outcome> outcomes) {
        Text facts = wording.facts(wording.simplest(outcomes));
        Text named = Wording.rules(rules);
        faults.add(
                FaultCode.OVERLAP,
                rules.get(1),
                new Text(
                        "hai quy tắc cùng trả lời khi " + facts.vi() + ": " + named.vi() + ".",
                        "two rules answer where " + facts.en() + ": " + named.en() + "."),
                HINT);
    }
}
