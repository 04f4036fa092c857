package org.parindex.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact calculation of points that knows its own arithmetic: {@code 41/50 × 1,5 : 80%}. Divided once, when
 * {@link #points()} is asked. Immutable.
 */
public final class Amount {
    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final String arithmetic;
    private @Nullable BigDecimal divided;

    Amount(BigDecimal numerator, BigDecimal denominator, String arithmetic) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.arithmetic = arithmetic;
    }

    /** A plain decimal such as {@code "0.25"}. */
    public static Amount of(String decimal) {
        return of(Decimals.parse(decimal));
    }

    /** A plain decimal. */
    public static Amount of(BigDecimal decimal) {
        return new Amount(decimal, BigDecimal.ONE, Decimals.vietnamese(decimal));
    }

    /** This times a decimal such as {@code "1.5"}. */
    public Amount times(String factor) {
        return new Amount(
                numerator.multiply(Decimals.parse(factor)), denominator, arithmetic + " × " + written(factor));
    }

    /** This times a count. */
    public Amount times(BigDecimal count) {
        return new Amount(numerator.multiply(count), denominator, arithmetic + " × " + Decimals.vietnamese(count));
    }

    /** This divided by a decimal or percentage such as {@code "0.8"} or {@code "80%"}, other than 0. */
    public Amount over(String divisor) {
        BigDecimal value = Decimals.parse(divisor);
        if (value.signum() == 0) {
            throw new ArithmeticException("over(\"" + divisor + "\") divides by zero");
        }
        return new Amount(numerator, denominator.multiply(value), arithmetic + " : " + written(divisor));
    }

    private static String written(String decimal) {
        return decimal.trim().replace('.', ',');
    }

    /** The value, to 10 decimals, half up (away from zero below it), without trailing zeros. */
    public BigDecimal points() {
        BigDecimal points = divided;
        if (points == null) {
            points = Decimals.stripped(
                    denominator.compareTo(BigDecimal.ONE) == 0
                            ? Decimals.points(numerator)
                            : numerator.divide(denominator, Decimals.POINT_DECIMALS, RoundingMode.HALF_UP));
            divided = points;
        }
        return points;
    }

    /** The calculation and its result as people write it: {@code 41/50 × 1,5 = 1,23}; only the value if there is none. */
    public String arithmetic() {
        String result = Decimals.vietnamese(points());
        return arithmetic.equals(result) ? result : arithmetic + " = " + result;
    }

    @Override
    public String toString() {
        return Decimals.vietnamese(points());
    }
}
