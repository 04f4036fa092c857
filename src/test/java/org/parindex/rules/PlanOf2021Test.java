package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** The Ministry's plan of 2021: each target of the article of 8 October 2021 is a criterion with its threshold. */
class PlanOf2021Test {
    private static final String PACK = "ke-hoach/2021";
    private final List<PublishedFigures.Row> targets =
            PublishedFigures.read("ke-hoach-2021.csv").without("");

    @Test
    void every_target_is_a_criterion_and_every_criterion_a_target() {
        List<Criterion> criteria = ShippedPacks.get(PACK).types().pack().criteria();

        assertThat(targets).hasSize(29);
        assertThat(criteria)
                .extracting(leaf -> leaf.code().text())
                .containsExactlyElementsOf(
                        targets.stream().map(row -> row.text("code")).toList());
    }

    @Test
    void exactly_the_target_meets_it_and_the_least_bit_below_does_not() {
        for (PublishedFigures.Row row : targets) {
            BigDecimal target = row.figure("target");
            BigDecimal below = target.subtract(isCount(row) ? BigDecimal.ONE : new BigDecimal("0.0001"));

            assertThat(score(row, target).score()).as(row.text("code")).isEqualByComparingTo("1");
            assertThat(score(row, below).score()).as(row.text("code")).isEqualByComparingTo("0");
        }
    }

    @Test
    void a_missed_target_is_told_with_how_much_is_missing() {
        for (PublishedFigures.Row row : targets) {
            BigDecimal half = row.figure("target").divide(BigDecimal.valueOf(2));
            String missing = isCount(row)
                    ? "thiếu 1 so với mục tiêu"
                    : "thấp hơn " + half.stripTrailingZeros().toPlainString() + " điểm phần trăm";

            assertThat(score(row, half).findings())
                    .as(row.text("code"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.reason()).contains(missing));
        }
    }

    @Test
    void a_target_that_was_not_reported_is_missing_and_no_other_is() {
        Scorecard nothing = Fixtures.score(submission("").getBytes(StandardCharsets.UTF_8));

        assertThat(nothing.criteria()).hasSize(29).allSatisfy(score -> assertThat(score.status())
                .as(score.criterion().code().text())
                .isEqualTo(Status.MISSING));
    }

    @Test
    void the_sample_year_has_targets_met_missed_not_arisen_and_not_reported() {
        Scorecard card = Fixtures.score(PACK).get(0);
        long met = card.criteria().stream()
                .filter(score -> score.score().signum() > 0)
                .count();

        assertThat(card.criteria()).extracting(CriterionScore::status).contains(Status.NOT_APPLICABLE, Status.MISSING);
        assertThat(card.complete()).isFalse();
        assertThat(card.score()).isEqualByComparingTo(BigDecimal.valueOf(met));
        assertThat(card.max()).isEqualByComparingTo("28");
    }

    private static boolean isCount(PublishedFigures.Row row) {
        return row.text("unit").equals("count");
    }

    private static CriterionScore score(PublishedFigures.Row row, BigDecimal reached) {
        String fact = isCount(row)
                ? "\"Quantity\": [{\"id\": \"q\", \"criterion\": \"%s\", \"count\": %s}]"
                : "\"Measure\": [{\"id\": \"m\", \"criterion\": \"%s\", \"numerator\": %s, \"denominator\": 100}]";
        String json = submission(fact.formatted(row.text("code"), reached.toPlainString()));
        return Fixtures.score(json.getBytes(StandardCharsets.UTF_8))
                .criterion(row.text("code"))
                .orElseThrow();
    }

    private static String submission(String facts) {
        return """
                {"index": "ke-hoach", "year": 2021, "stage": "appraisal",
                 "unit": {"id": "bo-thong-tin-va-truyen-thong"}, "facts": {%s}}
                """.formatted(facts);
    }
}
