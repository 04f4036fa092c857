package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.RulePlace;
import org.parindex.scorecard.CriterionTrial;
import org.parindex.scorecard.Status;

/**
 * What came of one trial.
 *
 * @param submission the trial as it was read, derived fields filled
 */
record Outcome(Trial trial, Submission submission, CriterionTrial result) {

    /** Whether no rule says a word, and nothing else gives the criterion its points. */
    boolean silent() {
        return result.score() != null
                && result.score().status() == Status.SCORED
                && result.said().isEmpty()
                && result.score().criterion().start().signum() == 0;
    }

    /** The points; null where the criterion is not assessed, is missing or its rules failed. */
    @Nullable BigDecimal points() {
        return result.score() == null || result.score().status() != Status.SCORED
                ? null
                : result.score().score();
    }

    /** The rules that spoke, in the order of their lines. */
    List<RulePlace> rules() {
        List<RulePlace> rules = new ArrayList<>();
        for (Finding finding : result.said()) {
            if (finding.rule() != null && !rules.contains(finding.rule())) {
                rules.add(finding.rule());
            }
        }
        rules.sort(java.util.Comparator.comparingInt(RulePlace::line));
        return rules;
    }

    /** Two outcomes are the same only if they are one: a trial is scored once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** What gives or takes points. */
    List<Finding> scoring() {
        return result.said().stream()
                .filter(finding -> finding.kind() == Kind.AWARD || finding.kind() == Kind.DEDUCTION)
                .toList();
    }

    /** The same for trials that the rules do not tell apart. */
    String signature() {
        Set<String> said = new TreeSet<>();
        for (Finding finding : result.said()) {
            String rule = finding.rule() == null ? "" : finding.rule().rule();
            said.add(rule + " " + finding.points() + " " + finding.facts().size());
        }
        String status = result.score() == null
                ? "failed"
                : result.score().status() + " " + result.score().score();
        return status + said;
    }
}
