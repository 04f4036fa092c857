package org.parindex.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.source.Saying;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.CriterionScore;

/**
 * Which rules speak and which states are reached in the cases of a pack.
 *
 * @param leaves in criterion order
 */
public record Coverage(List<Leaf> leaves) {

    /** One criterion. {@code place} is where its rules stand; {@code cases} how many cases it has. */
    public record Leaf(Criterion criterion, Place place, int cases, List<Rule> rules, List<State> states) {

        public boolean complete() {
            return cases > 0
                    && rules.stream().allMatch(rule -> rule.cases() > 0)
                    && states.stream().allMatch(state -> state.cases() > 0);
        }
    }

    /** A rule and in how many of its criterion's cases it speaks. */
    public record Rule(RulePlace place, int cases) {}

    /** A state that is possible, what makes it so, and how many cases show it. */
    public record State(LeafState state, Place place, int cases) {}

    public Coverage {
        leaves = List.copyOf(leaves);
    }

    public boolean complete() {
        return leaves.stream().allMatch(Leaf::complete);
    }

    /** Of the cases that ran; {@code only} is the criterion, group or field asked for, null for all. */
    public static Coverage of(CompiledPack pack, List<Outcome> outcomes, @Nullable String only) {
        List<Saying> sayings = Saying.of(pack.types());
        List<Leaf> leaves = new ArrayList<>();
        for (Criterion leaf : pack.types().pack().criteria()) {
            if (only == null || leaf.code().isWithin(only)) {
                List<Saying> own = sayings.stream()
                        .filter(saying -> saying.criterion().equals(leaf.code()))
                        .toList();
                Map<LeafState, Place> possible = new PossibleStates(pack.types(), leaf, own).places();
                leaves.add(leaf(pack, leaf, possible, scores(leaf, outcomes)));
            }
        }
        return new Coverage(leaves);
    }

    private static List<CriterionScore> scores(Criterion leaf, List<Outcome> outcomes) {
        List<CriterionScore> scores = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            CriterionScore score = outcome.score();
            if (score != null && score.criterion().code().equals(leaf.code())) {
                scores.add(score);
            }
        }
        return scores;
    }

    private static Leaf leaf(
            CompiledPack pack, Criterion leaf, Map<LeafState, Place> possible, List<CriterionScore> scores) {
        List<Rule> rules = new ArrayList<>();
        for (RulePlace rule : pack.rules()) {
            if (rule.criterion().equals(leaf.code())) {
                rules.add(new Rule(rule, (int)
                        scores.stream().filter(score -> speaks(rule, score)).count()));
            }
        }
        Map<LeafState, Integer> reached = new EnumMap<>(LeafState.class);
        scores.forEach(score -> reached.merge(LeafState.of(score), 1, Integer::sum));
        List<State> states = new ArrayList<>();
        possible.forEach((state, place) -> states.add(new State(state, place, reached.getOrDefault(state, 0))));
        Place place = rules.isEmpty()
                ? Place.inCriteria(leaf, "code")
                : new Place(rules.get(0).place().file(), 0);
        return new Leaf(leaf, place, scores.size(), rules, states);
    }

    private static boolean speaks(RulePlace rule, CriterionScore score) {
        return score.findings().stream().map(Finding::rule).anyMatch(rule::equals);
    }
}
