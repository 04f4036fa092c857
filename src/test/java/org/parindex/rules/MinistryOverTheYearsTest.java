package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parindex.pack.SeriesReader;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Series;

/** The Ministry's published years: as published, and as the packs of those years compute them. */
class MinistryOverTheYearsTest {
    private static final String MINISTRY = "bo-thong-tin-va-truyen-thong";

    @Test
    void index_and_rank_of_each_year_are_the_published_ones() throws Exception {
        assertThat(series().years())
                .extracting(year -> year.result().year() + ";" + year.result().index() + ";"
                        + year.result().rank())
                .containsExactlyElementsOf(PublishedFigures.read(MINISTRY + "-years.csv").without("").stream()
                        .map(row -> row.text("year") + ";" + row.text("index") + ";" + row.text("rank"))
                        .toList());
    }

    @Test
    void the_years_that_have_a_pack_come_out_of_its_rules_alike() throws Exception {
        for (int year : List.of(2022, 2023)) {
            Series.Year published = series().years().stream()
                    .filter(one -> one.result().year() == year)
                    .findFirst()
                    .orElseThrow();
            Ranking.Row computed = Fixtures.rank("bo/" + year).rows().stream()
                    .filter(row -> row.scorecard().unit().id().equals(MINISTRY))
                    .findFirst()
                    .orElseThrow();

            assertThat(computed.scorecard().indexPercent())
                    .isEqualByComparingTo(published.result().index());
            assertThat(computed.rank()).isEqualTo(published.result().rank());
            assertThat(computed.scorecard().methods())
                    .extracting(method -> method.method().code() + " " + method.score() + " of " + method.max())
                    .containsExactlyElementsOf(published.result().parts().stream()
                            .map(part ->
                                    part.method() + " " + Objects.requireNonNull(part.points()) + " of " + part.max())
                            .toList());
        }
    }

    private static Series series() throws Exception {
        return Series.of(MINISTRY, SeriesReader.read(ShippedPacks.RULES, "bo"));
    }
}
