package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Fact;
import org.parindex.finding.SeenFact;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/** The PAR Index of the 17 ministries in 2023, against the figures published on 17 April 2024. */
class MinistriesOf2023Test {
    private static final String PACK = "bo/2023";
    private static final String MEAN = "mean";
    private final PublishedFigures published = PublishedFigures.read("bo-2023.csv");
    private final List<PublishedFigures.Row> ministries = published.without(MEAN);
    private final Ranking.Bloc ranking = Fixtures.rank(PACK);

    @Test
    void the_seventeen_ministries_come_in_the_published_order() {
        assertThat(ranking.rows())
                .hasSize(17)
                .extracting(row -> row.rank() + " " + row.scorecard().unit().name())
                .containsExactlyElementsOf(ministries.stream()
                        .map(row -> row.text("rank") + " " + row.text("unit"))
                        .toList());
    }

    @Test
    void each_total_is_the_sum_of_the_two_published_parts() {
        for (PublishedFigures.Row row : ministries) {
            assertThat(card(row).scoreExact())
                    .as(row.text("unit"))
                    .isEqualByComparingTo(row.figure("appraisal").add(row.figure("survey")));
        }
    }

    @Test
    void the_mean_is_the_published_mean() {
        assertThat(ranking.meanIndex())
                .isEqualByComparingTo(published.total(MEAN).figure("total"));
    }

    @Test
    void fourteen_ministries_are_above_eighty() {
        BigDecimal eighty = new BigDecimal(80);
        assertThat(ranking.rows())
                .filteredOn(row ->
                        Objects.requireNonNull(row.scorecard().indexPercent()).compareTo(eighty) > 0)
                .hasSize(14);
    }

    @Test
    void the_nine_printed_totals_that_miss_their_parts_are_named_beside_the_computed_ones() {
        List<String> missed = new ArrayList<>();
        for (PublishedFigures.Row row : ministries) {
            BigDecimal computed = card(row).score();
            BigDecimal off = row.figure("total").subtract(computed);
            if (off.signum() != 0) {
                assertThat(off.abs()).as(row.text("unit")).isEqualByComparingTo("0.01");
                missed.add(tableRow(row, computed, off));
            }
        }
        assertThat(missed).hasSize(9);
        assertThat(tableOfFixturesReadme()).containsExactlyElementsOf(missed);
    }

    @Test
    void every_fact_carries_the_published_total_where_a_reader_of_the_trace_sees_it() {
        for (PublishedFigures.Row row : ministries) {
            String total = "Tổng điểm đã công bố: " + row.text("total").replace('.', ',');
            assertThat(card(row).criteria())
                    .flatExtracting(criterion -> criterion.findings())
                    .flatExtracting(finding -> finding.facts())
                    .hasSize(2)
                    .extracting(SeenFact::fact)
                    .extracting(Fact::note)
                    .allSatisfy(note -> assertThat(note).startsWith(total));
        }
    }

    private Scorecard card(PublishedFigures.Row row) {
        return ranking.rows().stream()
                .map(Ranking.Row::scorecard)
                .filter(card -> card.unit().name().equals(row.text("unit")))
                .findFirst()
                .orElseThrow();
    }

    private static String tableRow(PublishedFigures.Row row, BigDecimal computed, BigDecimal off) {
        String sign = off.signum() > 0 ? "+" : "−";
        return "| " + row.text("rank") + " | " + row.text("unit") + " | " + row.text("appraisal") + " | "
                + row.text("survey") + " | " + computed + " | " + row.text("total") + " | " + sign
                + off.abs().toPlainString() + " |";
    }

    private static List<String> tableOfFixturesReadme() {
        return PublishedFigures.lines(ShippedPacks.FIXTURES.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
    }
}
