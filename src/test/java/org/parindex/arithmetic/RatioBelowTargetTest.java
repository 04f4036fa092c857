package org.parindex.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** By how much a target is missed, as a reason says it. */
class RatioBelowTargetTest {

    @Test
    void a_miss_is_told_in_percentage_points() {
        assertThat(ratio("47", "50").below("100%")).isEqualTo("6 điểm phần trăm");
        assertThat(ratio("4", "7").below("80%")).isEqualTo("22,86 điểm phần trăm");
    }

    @Test
    void a_miss_however_small_is_not_told_as_0() {
        assertThat(ratio("79999", "100000").below("80%")).isEqualTo("0,001 điểm phần trăm");
    }

    @Test
    void what_reaches_its_target_is_0_below_it() {
        assertThat(ratio("80", "100").below("80%")).isEqualTo("0 điểm phần trăm");
        assertThat(ratio("110", "100").below("80%")).isEqualTo("0 điểm phần trăm");
    }

    @Test
    void nothing_of_nothing_is_the_whole_target_below_it() {
        assertThat(ratio("0", "0").below("80%")).isEqualTo("80 điểm phần trăm");
    }

    private static Ratio ratio(String numerator, String denominator) {
        return Ratio.capped(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
