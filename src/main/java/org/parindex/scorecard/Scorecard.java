package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.UnitFacts;
import org.parindex.finding.Finding;
import org.parindex.pack.Criterion;
import org.parindex.pack.Method;
import org.parindex.pack.RulePack;

/**
 * The result of one evaluation (phiếu điểm). Criteria and {@code totalFindings} add up to {@code scoreExact}, and
 * {@code score} is that, rounded as the pack says: anything else is not constructed.
 *
 * @param max the maximum that applies to the unit
 * @param indexPercent score over max, rounded as the pack says; null where no criterion applies
 * @param classification xếp loại; null where there is none
 * @param complete whether no criterion is missing
 * @param criteria every leaf of the pack, in criterion order
 * @param totalFindings what a clamp of the total gave or took
 * @param previousIndex the unit's published index of the year before; null where there is none, and at stage self: what
 *     was published was appraised
 */
public record Scorecard(
        EvaluationInfo evaluation,
        RulePack pack,
        UnitFacts unit,
        BigDecimal score,
        BigDecimal scoreExact,
        BigDecimal max,
        @Nullable BigDecimal indexPercent,
        @Nullable String classification,
        boolean complete,
        List<MethodScore> methods,
        List<FieldScore> fields,
        List<CriterionScore> criteria,
        List<Finding> totalFindings,
        @Nullable BigDecimal previousIndex) {

    /** Points of one method; {@code percent} is null where nothing of it applies. */
    public record MethodScore(
            Method method,
            BigDecimal score,
            BigDecimal max,
            @Nullable BigDecimal percent) {}

    /** Points of one field, exact; the field of bonus and penalty has {@code max} 0. */
    public record FieldScore(Criterion.Group field, BigDecimal score, BigDecimal max) {}

    public Scorecard {
        criteria = List.copyOf(criteria);
        totalFindings = List.copyOf(totalFindings);
        BigDecimal sum = Finding.sum(totalFindings);
        for (CriterionScore criterion : criteria) {
            sum = sum.add(criterion.score());
        }
        boolean rounded = pack.description().rounding().round(scoreExact).compareTo(score) == 0;
        if (sum.compareTo(scoreExact) != 0 || !rounded) {
            throw new IllegalStateException(
                    "The criteria add up to " + sum + ", not to " + scoreExact + " shown as " + score);
        }
    }

    public Optional<CriterionScore> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.criterion().code().text().equals(code))
                .findFirst();
    }
}
