package org.parindex.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A ratio (tỷ lệ) kept as the fraction it was sent as, never rounded before it is compared or multiplied.
 *
 * <p>A denominator of 0 makes a ratio of 0, whatever the numerator: rules that treat "nothing arisen" otherwise ask
 * for {@code denominator == 0}. Immutable.
 */
public final class Ratio {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    // Inputs have at most 20 integer digits and 10 decimals, so a percentage that is not on a threshold of at most
    // 8 decimals is at least 1e-38 away from it: flooring at 40 decimals never changes a comparison.
    private static final int PERCENT_DECIMALS = 40;
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_UP);

    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final boolean capped;
    private final BigDecimal percent;
    private final boolean published;

    private Ratio(BigDecimal numerator, BigDecimal denominator, boolean capped, boolean published) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.capped = capped && denominator.signum() > 0 && numerator.compareTo(denominator) > 0;
        this.percent = this.capped ? HUNDRED : percentOf(numerator, denominator);
        this.published = published;
    }

    /** {@code numerator / denominator}, which may exceed 100 %. */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        return new Ratio(numerator, denominator, false, false);
    }

    /** {@code numerator / denominator}, counted as 100 % where it is above. */
    public static Ratio capped(BigDecimal numerator, BigDecimal denominator) {
        return new Ratio(numerator, denominator, true, false);
    }

    /** A percentage as it was published, such as 64.84: written so, not as a fraction of 100. */
    public static Ratio percentage(BigDecimal percent) {
        return new Ratio(percent, HUNDRED, false, true);
    }

    private static BigDecimal percentOf(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0 || numerator.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return numerator.multiply(HUNDRED).divide(denominator, PERCENT_DECIMALS, RoundingMode.FLOOR);
    }

    public BigDecimal getNumerator() {
        return numerator;
    }

    public BigDecimal getDenominator() {
        return denominator;
    }

    /** The ratio in percent, for thresholds: comparing it with a decimal of up to 8 places is exact. */
    public BigDecimal getPercent() {
        return percent;
    }

    /** Whether it is above 100 % and counts as 100 %. */
    public boolean countsAsWhole() {
        return capped;
    }

    /** The ratio times a decimal such as {@code "1.5"}, exactly. */
    public Amount times(String factor) {
        return asAmount().times(factor);
    }

    /** The ratio as the start of a calculation. */
    public Amount asAmount() {
        boolean nothing = denominator.signum() == 0;
        BigDecimal top = capped ? denominator : nothing ? BigDecimal.ZERO : numerator;
        return new Amount(top, nothing ? BigDecimal.ONE : denominator, written());
    }

    /**
     * How far it is below a target such as {@code "80%"}, for people: {@code 7,5 điểm phần trăm}. To two decimals, half
     * up, but never 0 where it is below; 0 where it is not.
     */
    public String below(String target) {
        BigDecimal gap =
                Decimals.parse(target).multiply(HUNDRED).subtract(percent).max(BigDecimal.ZERO);
        BigDecimal shown = gap.setScale(2, RoundingMode.HALF_UP);
        BigDecimal visible = shown.signum() == 0 ? gap.round(ONE_DIGIT) : shown;
        return Decimals.vietnamese(visible) + " điểm phần trăm";
    }

    private String written() {
        if (capped) {
            return "100% (" + asSent() + ")";
        }
        return denominator.signum() == 0 ? "0 (" + asSent() + ")" : asSent();
    }

    private String asSent() {
        return published
                ? Decimals.vietnamese(numerator) + "%"
                : Decimals.vietnamese(numerator) + "/" + Decimals.vietnamese(denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio
                && numerator.compareTo(ratio.numerator) == 0
                && denominator.compareTo(ratio.denominator) == 0
                && capped == ratio.capped;
    }

    @Override
    public int hashCode() {
        return Decimals.stripped(numerator).hashCode() * 31
                + Decimals.stripped(denominator).hashCode();
    }

    /**
     * For people: {@code 41/50 = 82%}, the percentage to two decimals, half up, or to more where two would show it on a
     * whole percentage that it only comes near: {@code 1599,99/2000 = 79,9995%}. A percentage as it was published.
     */
    @Override
    public String toString() {
        if (denominator.signum() == 0 || published) {
            return asSent();
        }
        BigDecimal shown = percentTo(2);
        for (int decimals = 4; decimals <= Decimals.POINT_DECIMALS && onlyNearWhole(shown); decimals += 2) {
            shown = percentTo(decimals);
        }
        return asSent() + " = " + Decimals.vietnamese(shown) + "%";
    }

    private BigDecimal percentTo(int decimals) {
        return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    private boolean onlyNearWhole(BigDecimal shown) {
        boolean whole = Decimals.stripped(shown).scale() == 0;
        return whole && shown.multiply(denominator).compareTo(numerator.multiply(HUNDRED)) != 0;
    }
}
