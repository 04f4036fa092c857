package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/** What the units say of themselves is kinder than what the appraisal finds, as in life. */
class SelfAssessmentsOf2022Test {
    private final List<Scorecard> appraised = Fixtures.score("don-vi-bo/2022/appraisal");
    private final List<Scorecard> own = Fixtures.score("don-vi-bo/2022/self");

    @Test
    void every_appraised_unit_has_assessed_itself() {
        assertThat(own)
                .extracting(card -> card.unit().id())
                .containsExactlyElementsOf(
                        appraised.stream().map(card -> card.unit().id()).toList());
    }

    @Test
    void the_claims_are_above_the_appraisal_by_one_to_ten_points() {
        for (int i = 0; i < own.size(); i++) {
            BigDecimal claimed = total(own.get(i), SelfAssessmentsOf2022Test::claimed);
            assertThat(claimed.subtract(total(appraised.get(i), CriterionScore::score)))
                    .as(own.get(i).unit().id())
                    .isBetween(BigDecimal.ONE, BigDecimal.TEN);
        }
    }

    @Test
    void the_unit_s_own_facts_give_no_lower_share_of_the_points_it_scores_itself() {
        for (int i = 0; i < own.size(); i++) {
            assertThat(share(own.get(i))).as(own.get(i).unit().id()).isGreaterThanOrEqualTo(share(appraised.get(i)));
        }
    }

    @Test
    void what_is_assessed_is_claimed_and_some_claims_are_above_what_the_unit_s_facts_give() {
        for (Scorecard card : own) {
            List<CriterionScore> claims = card.criteria().stream()
                    .filter(score -> score.claimed() != null)
                    .toList();
            assertThat(claims).as(card.unit().id()).hasSizeGreaterThan(30);
            assertThat(claims)
                    .as(card.unit().id())
                    .allMatch(score -> over(score).signum() >= 0);
        }
        assertThat(own)
                .flatExtracting(Scorecard::criteria)
                .filteredOn(score -> score.claimed() != null && over(score).compareTo(new BigDecimal("0.1")) > 0)
                .hasSizeGreaterThan(own.size());
    }

    @Test
    void last_year_s_appraised_index_is_no_measure_of_what_a_unit_says_of_itself() {
        assertThat(own).allMatch(card -> card.previousIndex() == null);
        assertThat(appraised)
                .filteredOn(card -> card.previousIndex() == null)
                .extracting(card -> card.unit().id())
                .containsExactly("don-vi-n");
    }

    private static BigDecimal over(CriterionScore score) {
        return Objects.requireNonNull(score.claimed()).subtract(score.score());
    }

    private static BigDecimal claimed(CriterionScore score) {
        BigDecimal claimed = score.claimed();
        return claimed == null ? BigDecimal.ZERO : claimed;
    }

    private static BigDecimal share(Scorecard card) {
        return total(card, CriterionScore::score)
                .divide(total(card, CriterionScore::countedMax), 6, RoundingMode.HALF_UP);
    }

    /** Over the criteria that units score themselves. */
    private static BigDecimal total(Scorecard card, Function<CriterionScore, BigDecimal> part) {
        return card.criteria().stream()
                .filter(score -> score.criterion().method().selfScored())
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
