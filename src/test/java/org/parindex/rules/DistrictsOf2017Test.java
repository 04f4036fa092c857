package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.ranking.Ranking;

/** The PAR Index of Bình Dương's nine districts in 2017, against the figures published in August 2018. */
class DistrictsOf2017Test {
    private static final String MEAN = "mean";
    private final PublishedFigures published = PublishedFigures.read("huyen-2017.csv");
    private final List<PublishedFigures.Row> districts = published.without(MEAN);
    private final Ranking.Bloc ranking = Fixtures.rank("huyen/2017");

    @Test
    void the_nine_districts_come_in_the_published_order_with_the_published_totals() {
        assertThat(ranking.rows())
                .hasSize(9)
                .extracting(row -> row.rank() + " " + row.scorecard().unit().name() + " "
                        + row.scorecard().score())
                .containsExactlyElementsOf(districts.stream()
                        .map(row -> row.text("rank") + " " + row.text("unit") + " " + row.text("total"))
                        .toList());
    }

    @Test
    void the_mean_is_the_published_mean() {
        assertThat(ranking.meanIndex())
                .isEqualByComparingTo(published.total(MEAN).figure("total"));
    }
}
