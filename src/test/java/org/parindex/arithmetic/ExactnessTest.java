package org.parindex.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ratios and amounts are exact, whatever the numbers within the bounds of a submission. */
class ExactnessTest {

    @Property
    void a_percentage_compares_with_a_threshold_as_the_fraction_does(
            @ForAll("sent") BigDecimal numerator,
            @ForAll("positive") BigDecimal denominator,
            @ForAll("thresholds") BigDecimal threshold) {
        int exact = numerator.multiply(BigDecimal.valueOf(100)).compareTo(threshold.multiply(denominator));

        assertThat(Integer.signum(Ratio.of(numerator, denominator).getPercent().compareTo(threshold)))
                .isEqualTo(Integer.signum(exact));
    }

    @Property
    void on_a_threshold_the_percentage_equals_it(
            @ForAll("thresholds") BigDecimal threshold, @ForAll("positive") BigDecimal denominator) {
        BigDecimal numerator = threshold.multiply(denominator).movePointLeft(2);

        assertThat(Ratio.of(numerator, denominator).getPercent()).isEqualByComparingTo(threshold);
    }

    @Property
    void an_amount_is_the_fraction_rounded_once(
            @ForAll("sent") BigDecimal numerator, @ForAll("positive") BigDecimal denominator) {
        BigDecimal once = numerator
                .multiply(new BigDecimal("1.5"))
                .divide(denominator.multiply(new BigDecimal("0.8")), 10, RoundingMode.HALF_UP);

        assertThat(Ratio.of(numerator, denominator).times("1.5").over("80%").points())
                .isEqualByComparingTo(once);
    }

    @Property
    void a_capped_ratio_never_exceeds_100_percent(
            @ForAll("sent") BigDecimal numerator, @ForAll("sent") BigDecimal denominator) {
        assertThat(Ratio.capped(numerator, denominator).getPercent())
                .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void a_decimal_written_plainly_is_the_same_decimal(@ForAll("sent") BigDecimal value) {
        assertThat(new BigDecimal(Decimals.plain(value))).isEqualByComparingTo(value);
        assertThat(Decimals.plain(value)).matches("\\d+(\\.\\d*[1-9])?");
    }

    @Example
    void one_in_3072_times_one_and_a_half_ends_in_813_and_not_in_812() {
        Ratio ratio = Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3072));

        // 1.5 / 3072 = 0.00048828125 exactly; ten decimals, half up
        assertThat(ratio.times("1.5").points()).isEqualByComparingTo("0.0004882813");
    }

    @Example
    void of_nothing_a_ratio_is_0() {
        Ratio none = Ratio.of(BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(none.getPercent()).isZero();
        assertThat(none.times("2").points()).isZero();
        assertThat(none.times("2").arithmetic()).isEqualTo("0 (0/0) × 2 = 0");
    }

    @Provide
    Arbitrary<BigDecimal> sent() {
        return Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.TEN.pow(30))
                .map(digits -> new BigDecimal(digits, 10));
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return sent().filter(value -> value.signum() > 0);
    }

    @Provide
    Arbitrary<BigDecimal> thresholds() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                .ofScale(2);
    }
}
