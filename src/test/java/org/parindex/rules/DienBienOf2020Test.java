package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** Departments and districts of Điện Biên in 2020, against the article of 18 August 2021. */
class DienBienOf2020Test {
    private final PublishedFigures published = PublishedFigures.read("dien-bien-2020.csv");
    private final Ranking.Bloc departments = Fixtures.rank("so-nganh/2020", "so-nganh/2020/appraisal");
    private final Ranking.Bloc districts = Fixtures.rank("huyen/2020", "huyen/2020/appraisal");

    @Test
    void two_of_the_nineteen_departments_are_good_and_the_others_fair() {
        assertThat(departments.rows()).hasSize(number("departments"));
        assertThat(inClass(departments, "Tốt")).isEqualTo(number("departmentsGood"));
        assertThat(inClass(departments, "Khá")).isEqualTo(number("departmentsFair"));
    }

    @Test
    void the_department_of_information_is_fifth_in_both_years_and_rose_by_what_was_published() {
        Ranking.Row row = row(departments, "so-thong-tin-va-truyen-thong");

        assertThat(row.scorecard().indexPercent()).isEqualTo(figure("dic"));
        assertThat(row.scorecard().classification()).isEqualTo("Khá");
        assertThat(row.rank()).isEqualTo(number("dicRank"));
        assertThat(row.previousRank()).isEqualTo(number("dicRank2019"));
        assertThat(row.rankChange()).isZero();
        assertThat(row.change()).isEqualByComparingTo(figure("dic").subtract(figure("dic2019")));
    }

    @Test
    void nine_of_the_ten_districts_are_fair_and_muong_nhe_is_average() {
        Ranking.Row muongNhe = row(districts, "huyen-muong-nhe");

        assertThat(districts.rows()).hasSize(number("districts"));
        assertThat(inClass(districts, "Khá")).isEqualTo(number("districtsFair"));
        assertThat(muongNhe.scorecard().indexPercent()).isEqualTo(figure("muongNhe"));
        assertThat(muongNhe.scorecard().classification()).isEqualTo("Trung bình");
    }

    @Test
    void districts_without_a_year_before_have_no_change_to_show() {
        assertThat(districts.rows()).allSatisfy(row -> {
            assertThat(row.change()).isNull();
            assertThat(row.rankChange()).isNull();
        });
    }

    @Test
    void the_survey_is_no_part_of_a_self_assessment_and_leaves_the_maximum() {
        assertThat(Fixtures.score("so-nganh/2020/self")).isNotEmpty().allSatisfy((Scorecard card) -> {
            assertThat(card.criterion("B").orElseThrow().status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(card.max()).isEqualByComparingTo("70");
            assertThat(card.criterion("A").orElseThrow().claimed())
                    .isEqualByComparingTo(card.criterion("A").orElseThrow().score());
        });
    }

    private static Ranking.Row row(Ranking.Bloc bloc, String unit) {
        return bloc.rows().stream()
                .filter(row -> row.scorecard().unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static int inClass(Ranking.Bloc bloc, String name) {
        return (int) bloc.rows().stream()
                .filter(row -> Objects.equals(row.scorecard().classification(), name))
                .count();
    }

    private BigDecimal figure(String name) {
        return published.total(name).figure("value");
    }

    private int number(String name) {
        return figure(name).intValueExact();
    }
}
