package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.finding.Rules;
import org.parindex.pack.Criterion;

/**
 * One criterion tried alone on a submission, to look at its rules rather than at a unit.
 *
 * @param said what the rules said, before anything was capped; empty where they were not asked
 * @param score what came of it; null where the rules failed
 * @param failure why they failed; null where they did not
 */
public record CriterionTrial(
        List<Finding> said,
        @Nullable CriterionScore score,
        @Nullable RuleFailure failure) {

    public CriterionTrial {
        said = List.copyOf(said);
    }

    /**
     * Asks the rules of one criterion.
     *
     * @param provisionalIndex what a criterion that is decided last compares with
     */
    public static CriterionTrial of(
            FactTypes types, Rules rules, Submission submission, Criterion leaf, BigDecimal provisionalIndex) {
        CriterionScorer scorer = new CriterionScorer(types.pack().description().rounding());
        Finding closing = Openness.closed(types, submission).get(leaf.code());
        if (closing != null) {
            return new CriterionTrial(List.of(), scorer.closed(leaf, List.of(closing), null, null), null);
        }
        List<Finding> said = List.of();
        try (RuleRun run = rules.start(submission)) {
            said = ask(run, leaf, provisionalIndex);
            return new CriterionTrial(said, scorer.scored(leaf, said, List::of, null, null), null);
        } catch (RuleFailure failed) {
            return new CriterionTrial(said, null, failed);
        }
    }

    private static List<Finding> ask(RuleRun run, Criterion leaf, BigDecimal provisionalIndex) throws RuleFailure {
        if (!leaf.decidedLast()) {
            return run.fire(Set.of(leaf.code())).getOrDefault(leaf.code(), List.of());
        }
        run.fire(Set.of());
        return run.fireLast(Set.of(leaf.code()), provisionalIndex).getOrDefault(leaf.code(), List.of());
    }
}
