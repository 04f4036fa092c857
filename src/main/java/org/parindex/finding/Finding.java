package org.parindex.finding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about a criterion, with everything an auditor needs to follow it.
 *
 * @param points what it adds to the criterion's score; negative for a deduction
 * @param reason in Vietnamese
 * @param arithmetic how the points came about; null where there is nothing to compute
 * @param rule the rule that said it; null for what the program itself adds
 * @param facts the facts it rests on, by type and id
 * @param searched what was looked for where the rule speaks of what is not there
 */
public record Finding(
        Kind kind,
        BigDecimal points,
        String reason,
        @Nullable String arithmetic,
        @Nullable RulePlace rule,
        List<SeenFact> facts,
        List<Searched> searched) {

    /** In the order in which findings of a criterion are listed. */
    public enum Kind {
        /** The points a criterion opens with, if not 0. */
        START,
        AWARD,
        DEDUCTION,
        /** What a maximum, a minimum or a ceiling on deductions gave or took. */
        CAP,
        /** A council's decision against the computed points. */
        COUNCIL,
        /** What rounding the criterion gave or took. */
        ROUNDING,
        NOT_APPLICABLE,
        MISSING
    }

    /**
     * A pattern that was looked for.
     *
     * @param pattern as the rule writes it
     * @param type the kind of fact
     * @param among how many facts of that kind were sent
     */
    public record Searched(String pattern, String type, int among) {}

    /** Findings in the order in which they are listed, whatever the order in which rules fired. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.rule == null ? 0 : finding.rule.line())
            .thenComparing(Finding::facts, SeenFact.LISTS)
            .thenComparing(Finding::reason)
            .thenComparing(Finding::points);

    public Finding {
        facts = List.copyOf(facts);
        searched = List.copyOf(searched);
    }

    /** What findings come to together; 0 for none. */
    public static BigDecimal sum(List<Finding> findings) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Finding finding : findings) {
            sum = sum.add(finding.points);
        }
        return sum;
    }

    /** One that the program itself adds. */
    public static Finding byProgram(Kind kind, BigDecimal points, String reason, @Nullable String arithmetic) {
        return new Finding(kind, points, reason, arithmetic, null, List.of(), List.of());
    }
}
