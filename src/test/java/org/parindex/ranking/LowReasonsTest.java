package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parindex.page.SampleResults;
import org.parindex.ranking.LowReasons.Affected;
import org.parindex.ranking.LowReasons.Reason;
import org.parindex.scorecard.Scorecard;

class LowReasonsTest {
    private final LowReasons reasons = LowReasons.of(SampleResults.ranking());

    @Test
    void reasons_come_in_the_order_of_the_pack() {
        assertThat(reasons.reasons())
                .extracting(reason -> reason.reason().code())
                .containsExactly("cham", "ho-so", "sai-pham");
    }

    @Test
    void a_reason_counts_what_every_unit_lost_in_its_criteria() {
        // 3.2 takes 0.5 from each unit but cuc-b, which sent no violation.
        Reason violations = reason("sai-pham");

        assertThat(violations.units())
                .extracting(affected -> affected.scorecard().unit().id())
                .containsExactlyInAnyOrder("cuc-a", "cuc-c", "vu-d", "vien-e", "la");
        assertThat(violations.lost()).isEqualByComparingTo(new BigDecimal("0.5").multiply(BigDecimal.valueOf(5)));
    }

    @Test
    void a_unit_that_loses_in_several_criteria_of_a_reason_stands_once_with_all_of_them() {
        // 1.1: 4 of 6 done is 66.67 %, so 4/6 × 2 : 80% = 1.6666666667 of 2; 1.2: all 1.5 taken.
        Affected late = reason("cham").units().get(0);

        assertThat(late.scorecard().unit().id()).isEqualTo("cuc-a");
        assertThat(late.criteria())
                .extracting(score -> score.criterion().code().text())
                .containsExactly("1.1", "1.2");
        assertThat(late.lost()).isEqualByComparingTo(new BigDecimal("0.3333333333").add(new BigDecimal("1.5")));
    }

    @Test
    void a_criterion_that_is_not_assessed_is_no_loss() {
        Scorecard withoutProcedures = SampleResults.of("vu-d");

        assertThat(reason("ho-so").units())
                .extracting(Affected::scorecard)
                .isNotEmpty()
                .doesNotContain(withoutProcedures);
    }

    @Test
    void units_that_lost_most_come_first() {
        assertThat(reasons.reasons()).allSatisfy(reason -> assertThat(reason.units())
                .isSortedAccordingTo((a, b) -> b.lost().compareTo(a.lost())));
    }

    @Test
    void reasons_can_be_ordered_by_points_and_by_number_of_units() {
        assertThat(reasons.byPoints())
                .extracting(reason -> reason.reason().code())
                .containsExactly("ho-so", "cham", "sai-pham");
        assertThat(reasons.byUnits())
                .extracting(reason -> reason.reason().code())
                .containsExactly("sai-pham", "ho-so", "cham");
        assertThat(reasons.placesByPoints())
                .containsEntry("ho-so", 1)
                .containsEntry("cham", 2)
                .containsEntry("sai-pham", 3);
        assertThat(reasons.placesByUnits())
                .containsEntry("sai-pham", 1)
                .containsEntry("ho-so", 2)
                .containsEntry("cham", 3);
    }

    private Reason reason(String code) {
        return reasons.reasons().stream()
                .filter(reason -> reason.reason().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
