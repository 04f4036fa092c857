package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.scorecard.Scorecard;

/** The illustrative year 2022 of the Ministry's units, against the figures of the article of 29 August 2023. */
class UnitsOf2022Test {
    private static final String CUC = "cuc";
    private static final String OFFICE = "khoi-co-quan";
    private final PublishedFigures published = PublishedFigures.read("don-vi-bo-2022.csv");
    private final Ranking ranking = new Results(Fixtures.score("don-vi-bo/2022/appraisal"))
            .ranking(PackId.parse("don-vi-bo/2022"), Stage.APPRAISAL)
            .orElseThrow();

    @Test
    void the_mean_of_the_eleven_and_its_change_are_the_published_ones() {
        assertThat(bloc(CUC).rows()).hasSize(count(CUC, "count"));
        assertThat(bloc(CUC).meanIndex()).isEqualByComparingTo(figure(CUC, "", "meanIndex"));
        assertThat(bloc(CUC).meanChange()).isEqualByComparingTo(figure(CUC, "", "meanChange"));
    }

    @Test
    void as_many_fell_as_published_of_those_with_a_year_before() {
        List<BigDecimal> changes = bloc(CUC).rows().stream()
                .map(Ranking.Row::change)
                .filter(Objects::nonNull)
                .toList();
        assertThat(changes).hasSize(count(CUC, "withPrevious"));
        assertThat(changes).filteredOn(change -> change.signum() < 0).hasSize(count(CUC, "fell"));
    }

    @Test
    void only_the_three_named_units_rose() {
        List<String> rose = bloc(CUC).rows().stream()
                .filter(row -> row.change() != null && row.change().signum() > 0)
                .map(UnitsOf2022Test::name)
                .toList();
        assertThat(rose)
                .containsExactlyInAnyOrderElementsOf(published.rows().stream()
                        .filter(row -> row.text("figure").equals("change"))
                        .filter(row -> row.figure("value").signum() > 0)
                        .map(row -> row.text("unit"))
                        .toList());
    }

    @Test
    void every_figure_of_a_named_unit_is_the_published_one() {
        List<PublishedFigures.Row> named = published.rows().stream()
                .filter(row -> !row.text("unit").isEmpty())
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(row -> assertThat(computed(row.text("unit"), row.text("figure")))
                .as(row.text("unit") + " " + row.text("figure"))
                .isEqualByComparingTo(row.figure("value")));
    }

    @Test
    void a_unit_without_a_year_before_has_no_change_and_1_5_is_not_assessed() {
        List<Ranking.Row> without = bloc(CUC).rows().stream()
                .filter(row -> row.scorecard().previousIndex() == null)
                .toList();
        assertThat(without).singleElement().satisfies(row -> {
            assertThat(row.change()).isNull();
            assertThat(row.rankChange()).isNull();
            assertThat(row.scorecard().criterion("1.5").orElseThrow().countedMax())
                    .isEqualByComparingTo("0");
        });
    }

    @Test
    void the_units_of_the_ministry_s_office_are_high_at_appraisal_and_survey_alike() {
        List<Ranking.Row> rows = bloc(OFFICE).rows();
        assertThat(rows).hasSize(count(OFFICE, "count"));
        assertThat(rows).allSatisfy(row -> assertThat(percent(row, "appraisal"))
                .isGreaterThanOrEqualTo(figure(OFFICE, "", "leastAppraisalPercent")));
        assertThat(rows)
                .filteredOn(row -> percent(row, "survey").compareTo(figure(OFFICE, "", "surveyPercentAbove")) > 0)
                .hasSize(count(OFFICE, "unitsWithSurveyAbove"));
    }

    private Ranking.Bloc bloc(String code) {
        return ranking.blocs().stream()
                .filter(bloc -> bloc.bloc().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal figure(String bloc, String unit, String figure) {
        return published.rows().stream()
                .filter(row -> row.text("bloc").equals(bloc))
                .filter(row -> row.text("unit").equals(unit))
                .filter(row -> row.text("figure").equals(figure))
                .findFirst()
                .orElseThrow()
                .figure("value");
    }

    private int count(String bloc, String figure) {
        return figure(bloc, "", figure).intValueExact();
    }

    private BigDecimal computed(String unit, String figure) {
        Ranking.Row row = bloc(CUC).rows().stream()
                .filter(candidate -> name(candidate).equals(unit))
                .findFirst()
                .orElseThrow();
        return switch (figure) {
            case "change" -> Objects.requireNonNull(row.change());
            case "rank" -> number(row.rank());
            case "previousRank" -> number(row.previousRank());
            case "rankChange" -> number(row.rankChange());
            default -> throw new AssertionError(figure);
        };
    }

    private static BigDecimal number(@Nullable Integer rank) {
        return BigDecimal.valueOf(Objects.requireNonNull(rank));
    }

    private static BigDecimal percent(Ranking.Row row, String method) {
        return row.scorecard().methods().stream()
                .filter(score -> score.method().code().equals(method))
                .map(Scorecard.MethodScore::percent)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String name(Ranking.Row row) {
        return row.scorecard().unit().name();
    }
}
