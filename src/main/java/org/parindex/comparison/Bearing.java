package org.parindex.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parindex.facts.Fact;
import org.parindex.pack.Criterion;
import org.parindex.pack.Need;
import org.parindex.scorecard.CriterionScore;

/**
 * Which differing facts bear on a criterion: those that a finding of either stage rests on; where there is none and the
 * points differ all the same, those of the kinds that the criterion needs.
 */
final class Bearing {

    private Bearing() {}

    /** In the order of {@code all}; empty for a criterion that units do not score themselves. */
    static List<FactDifference> on(CriterionScore self, CriterionScore appraisal, List<FactDifference> all) {
        if (!self.criterion().method().selfScored()) {
            return List.of();
        }
        Set<Fact> seen = new TreeSet<>();
        List.of(self, appraisal).forEach(score -> score.findings()
                .forEach(finding -> finding.facts().forEach(fact -> seen.add(fact.fact()))));
        List<FactDifference> resting =
                all.stream().filter(each -> seen.contains(each.fact())).toList();
        boolean samePoints = self.computed().compareTo(appraisal.computed()) == 0;
        if (!resting.isEmpty() || (samePoints && self.status() == appraisal.status())) {
            return resting;
        }
        return all.stream()
                .filter(each -> needed(self.criterion(), each.fact()))
                .toList();
    }

    private static boolean needed(Criterion leaf, Fact fact) {
        return leaf.needs().stream()
                .filter(need -> need.type().equals(fact.type().name()))
                .anyMatch(need -> matches(need, leaf, fact));
    }

    private static boolean matches(Need need, Criterion leaf, Fact fact) {
        if (need.field() != null) {
            return String.valueOf(fact.value(need.field())).equals(need.value());
        }
        return fact.type()
                .criterionField()
                .map(field -> leaf.code().text().equals(fact.value(field.name())))
                .orElse(true);
    }
}
