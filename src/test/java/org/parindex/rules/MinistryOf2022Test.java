package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Stage;
import org.parindex.ranking.Ranker;
import org.parindex.ranking.Ranking;
import org.parindex.report.RankingTable;
import org.parindex.report.ScorecardTable;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** The Ministry of Information and Communications among the 17 of 2022, against what was published of it. */
class MinistryOf2022Test {
    private static final String PACK = "bo/2022";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final PublishedFigures published = PublishedFigures.read("bo-2022.csv");
    private final Ranking.Bloc ranking = Fixtures.rank(PACK);
    private final Ranking.Row ministry = ranking.rows().stream()
            .filter(row -> row.scorecard().unit().id().equals("bo-thong-tin-va-truyen-thong"))
            .findFirst()
            .orElseThrow();

    @Test
    void points_maxima_and_percentages_of_both_methods_are_the_published_ones() {
        for (Scorecard.MethodScore method : ministry.scorecard().methods()) {
            String code = method.method().code();
            assertThat(method.score()).as(code).isEqualByComparingTo(figure(code));
            assertThat(method.max()).as(code).isEqualByComparingTo(figure(code + "Max"));
            assertThat(method.percent()).as(code).isEqualByComparingTo(figure(code + "Percent"));
        }
        assertThat(ministry.scorecard().methods()).hasSize(2);
    }

    @Test
    void the_total_is_rounded_after_adding_and_so_is_the_published_one_where_the_printed_parts_miss_it() {
        assertThat(ministry.scorecard().score()).isEqualByComparingTo(figure("total"));
        assertThat(figure("appraisal").add(figure("survey"))).isNotEqualByComparingTo(figure("total"));
    }

    @Test
    void it_is_fifth_of_seventeen_four_places_up_and_the_published_change_above_the_year_before() {
        assertThat(ranking.rows()).hasSize(figure("ministries").intValueExact());
        assertThat(ranking.meanIndex()).isEqualByComparingTo(figure("mean"));
        assertThat(ministry.rank()).isEqualTo(figure("rank").intValueExact());
        assertThat(ministry.rankChange()).isEqualTo(figure("places").intValueExact());
        assertThat(ministry.scorecard().previousIndex()).isEqualByComparingTo(figure("total2021"));
        assertThat(ministry.change()).isEqualByComparingTo(figure("change"));
    }

    @Test
    void ranks_of_the_year_before_come_from_the_results_of_all_seventeen() {
        assertThat(ranking.rows())
                .extracting(Ranking.Row::previousRank)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_first_in_two_of_the_seven_fields_the_civil_service_and_digital_government() {
        List<String> first = ministry.scorecard().fields().stream()
                .map(field -> field.field().code().text())
                .filter(code -> rankInField(code) == 1)
                .toList();

        assertThat(ministry.scorecard().fields()).hasSize(7);
        assertThat(first).hasSize(figure("fieldsFirst").intValueExact()).containsExactly("5", "7");
    }

    @Test
    void its_field_of_administrative_procedures_has_the_published_percentage_and_rank() {
        Scorecard.FieldScore procedures = field(ministry.scorecard(), "3");

        assertThat(procedures.score().multiply(HUNDRED).divide(procedures.max(), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(figure("procedures"));
        assertThat(rankInField("3")).isEqualTo(figure("proceduresRank").intValueExact());
    }

    @Test
    void the_printed_rises_of_the_two_parts_fit_2021_in_no_reading() {
        BigDecimal appraisalMax = HUNDRED.subtract(new BigDecimal("36.5"));
        BigDecimal surveyMax = new BigDecimal("36.5");
        BigDecimal appraisalPoints = figure("appraisal").subtract(figure("appraisalRise"));
        BigDecimal surveyPoints = figure("survey").subtract(figure("surveyRise"));
        BigDecimal appraisalShare = share("appraisal", appraisalMax);
        BigDecimal surveyShare = share("survey", surveyMax);

        assertThat(tableOfFixturesReadme())
                .containsExactly(
                        reading("both points", appraisalPoints, surveyPoints),
                        reading("both percentages", appraisalShare, surveyShare),
                        reading("appraisal points, survey percentage", appraisalPoints, surveyShare),
                        reading("appraisal percentage, survey points", appraisalShare, surveyPoints));
    }

    @Test
    void the_rises_that_fit_nothing_are_printed_nowhere() {
        Scorecard card = ministry.scorecard();
        String shown =
                RankingTable.render(Ranker.rank(card.pack(), Stage.APPRAISAL, Fixtures.score(PACK)), Language.VI, 100)
                        + ScorecardTable.render(card, Language.VI, 100);

        assertThat(shown).contains("+0,18").doesNotContain("4,38").doesNotContain("+0,02");
    }

    private BigDecimal figure(String name) {
        return published.total(name).figure("value");
    }

    private int rankInField(String code) {
        BigDecimal mine = field(ministry.scorecard(), code).score();
        return 1
                + (int) ranking.rows().stream()
                        .filter(row -> field(row.scorecard(), code).score().compareTo(mine) > 0)
                        .count();
    }

    private static Scorecard.FieldScore field(Scorecard card, String code) {
        return card.fields().stream()
                .filter(field -> field.field().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The points of 2021 if the rise was in percentage points. */
    private BigDecimal share(String method, BigDecimal max) {
        return figure(method + "Percent")
                .subtract(figure(method + "Rise"))
                .multiply(max)
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The row of the table, which must miss the published total of 2021 by more than rounding can. */
    private String reading(String name, BigDecimal appraisal, BigDecimal survey) {
        BigDecimal sum = appraisal.add(survey);
        BigDecimal off = figure("total2021").subtract(sum);
        assertThat(off.abs()).as(name).isGreaterThan(new BigDecimal("0.1"));
        return "| " + name + " | " + appraisal + " | " + survey + " | " + sum + " | " + figure("total2021") + " | "
                + (off.signum() > 0 ? "+" : "−") + off.abs() + " |";
    }

    private static List<String> tableOfFixturesReadme() {
        return PublishedFigures.lines(ShippedPacks.FIXTURES.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| (both|appraisal) p.*"))
                .toList();
    }
}
