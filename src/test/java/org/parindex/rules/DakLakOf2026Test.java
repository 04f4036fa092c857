package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Fact;
import org.parindex.finding.Finding;
import org.parindex.finding.SeenFact;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** Index 766 of Đắk Lắk province on 10 October 2026, against the points published for it. */
class DakLakOf2026Test {
    private static final String TOTAL = "total";
    private final PublishedFigures published = PublishedFigures.read("phuc-vu-2026-dak-lak.csv");
    private final List<PublishedFigures.Row> leaves = published.without(TOTAL);
    private final Scorecard card = Fixtures.score(ShippedPacks.FIXTURES.resolve("phuc-vu/2026/dak-lak.json"));

    @Test
    void every_leaf_of_the_pack_has_a_row_of_figures() {
        assertThat(card.criteria())
                .extracting(criterion -> criterion.criterion().code().text())
                .containsExactlyElementsOf(
                        leaves.stream().map(row -> row.text("code")).toList());
    }

    @Test
    void every_published_leaf_comes_out_of_its_numerator_and_denominator() {
        List<PublishedFigures.Row> withPoints =
                leaves.stream().filter(row -> row.figureIfAny("points") != null).toList();
        assertThat(withPoints).hasSize(16);
        for (PublishedFigures.Row row : withPoints) {
            assertThat(criterion(row).score()).as(row.text("code")).isEqualByComparingTo(row.figure("points"));
        }
    }

    @Test
    void the_facts_are_the_published_numerators_and_denominators() {
        for (PublishedFigures.Row row : leaves) {
            if (row.figureIfAny("denominator") != null) {
                Fact fact = onlyFact(criterion(row));
                assertThat((BigDecimal) fact.value("numerator"))
                        .as(row.text("code"))
                        .isEqualByComparingTo(row.figure("numerator"));
                assertThat((BigDecimal) fact.value("denominator"))
                        .as(row.text("code"))
                        .isEqualByComparingTo(row.figure("denominator"));
            }
        }
    }

    @Test
    void the_total_is_the_published_one() {
        assertThat(card.score()).isEqualByComparingTo(published.total(TOTAL).figure("points"));
        assertThat(card.complete()).isTrue();
    }

    @Test
    void the_total_is_reached_by_rounding_each_criterion_before_adding() {
        BigDecimal unrounded = card.criteria().stream()
                .flatMap(criterion -> criterion.findings().stream())
                .filter(finding -> finding.kind() != Finding.Kind.ROUNDING)
                .map(Finding::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(card.pack().description().rounding().round(unrounded))
                .isGreaterThan(published.total(TOTAL).figure("points"));
    }

    @Test
    void the_maxima_add_up_to_a_hundred_with_nothing_arisen_too() {
        assertThat(card.max()).isEqualByComparingTo("100");
        assertThat(card.criteria()).extracting(CriterionScore::status).containsOnly(Status.SCORED);
    }

    private CriterionScore criterion(PublishedFigures.Row row) {
        return card.criterion(row.text("code")).orElseThrow();
    }

    private static Fact onlyFact(CriterionScore criterion) {
        List<SeenFact> facts = criterion.findings().stream()
                .flatMap(finding -> finding.facts().stream())
                .toList();
        assertThat(facts).as(criterion.criterion().code().text()).hasSize(1);
        return facts.get(0).fact();
    }
}
