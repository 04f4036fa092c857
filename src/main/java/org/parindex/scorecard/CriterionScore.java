package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.finding.Finding;
import org.parindex.pack.Criterion;

/**
 * The score of one criterion with everything that was said about it. The points of the findings add up to the score,
 * to the last digit: anything else is not constructed.
 *
 * @param claimed what the unit gave itself; null where it claimed nothing
 * @param findings at least one, in {@link Finding#ORDER}
 */
public record CriterionScore(
        Criterion criterion,
        Status status,
        BigDecimal score,
        @Nullable BigDecimal claimed,
        List<Finding> findings) {

    public CriterionScore {
        findings = List.copyOf(findings);
        BigDecimal sum = Finding.sum(findings);
        if (findings.isEmpty() || sum.compareTo(score) != 0) {
            throw new IllegalStateException(
                    "The findings of " + criterion.code() + " add up to " + sum + ", not to " + score);
        }
    }

    /** What the council decided against the points computed; empty where it decided nothing that counts. */
    public Optional<Finding> council() {
        return status == Status.SCORED
                ? findings.stream()
                        .filter(finding -> finding.kind() == Finding.Kind.COUNCIL)
                        .findFirst()
                : Optional.empty();
    }

    /** The points computed from the facts alone, before a council decided otherwise; not rounded where it did. */
    public BigDecimal computed() {
        return council().isEmpty()
                ? score
                : Decimals.stripped(findings.stream()
                        .takeWhile(finding -> finding.kind() != Finding.Kind.COUNCIL)
                        .map(Finding::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The part of the unit's maximum that it brings: none if not assessed, none for bonus and penalty. */
    public BigDecimal countedMax() {
        return status == Status.NOT_APPLICABLE ? BigDecimal.ZERO : criterion.countedMax();
    }

    /** How many points were lost against the highest score there is; 0 if not assessed. */
    public BigDecimal lost() {
        return status == Status.NOT_APPLICABLE
                ? BigDecimal.ZERO
                : criterion.most().subtract(score);
    }
}
