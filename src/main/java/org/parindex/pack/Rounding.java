package org.parindex.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a pack rounds: decimals shown, and whether once after adding or each criterion before it. Half up, away from zero
 * below it.
 */
public record Rounding(int decimals, Step step) {

    /** When points are rounded. */
    public enum Step {
        /** Once, after adding (the PAR Index). */
        TOTAL,
        /** Each criterion, and the rounded ones are added (index 766). */
        CRITERION
    }

    public Rounding {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals (" + decimals + ") must be from 0 to 10.");
        }
    }

    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** {@code points / max} in percent, rounded once. */
    public BigDecimal percent(BigDecimal points, BigDecimal max) {
        return points.multiply(BigDecimal.valueOf(100)).divide(max, decimals, RoundingMode.HALF_UP);
    }
}
