package org.parindex.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Lengths of bars. */
final class Bars {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bars() {}

    /** {@code part} of {@code whole} on a scale of 0 to 100, with a decimal point; 0 where there is no whole. */
    static String width(@Nullable BigDecimal part, BigDecimal whole) {
        if (part == null || whole.signum() <= 0) {
            return "0";
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        return percent.max(BigDecimal.ZERO).min(HUNDRED).toPlainString();
    }
}
