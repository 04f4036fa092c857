package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Rounding;

/** Score and maximum of some criteria together, exact. */
record Sum(BigDecimal score, BigDecimal max) {

    static Sum of(Collection<CriterionScore> criteria) {
        BigDecimal score = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        for (CriterionScore criterion : criteria) {
            score = score.add(criterion.score());
            max = max.add(criterion.countedMax());
        }
        return new Sum(score, max);
    }

    /** The score, never below 0 nor above the maximum that applies. */
    BigDecimal clamped() {
        return score.max(BigDecimal.ZERO).min(max);
    }

    /** The index in percent, rounded as the pack says; null where nothing applies. */
    @Nullable BigDecimal index(Rounding rounding) {
        return max.signum() == 0 ? null : rounding.percent(clamped(), max);
    }
}
