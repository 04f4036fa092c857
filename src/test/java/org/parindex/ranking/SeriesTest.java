package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parindex.pack.PublishedResult;
import org.parindex.pack.PublishedResult.Part;

/** Years of one unit: percentages always compare, points only where the maxima are the same. */
class SeriesTest {

    @Test
    void years_come_in_order_and_are_held_against_the_year_before_that_was_published() {
        Series series =
                Series.of("a", List.of(year(2022, "86.93", 5), year(2019, "81.58", 15), year(2021, "86.75", 9)));

        assertThat(series.years()).extracting(year -> year.result().year()).containsExactly(2019, 2021, 2022);
        assertThat(series.years()).extracting(Series.Year::since).containsExactly(null, 2019, 2021);
        assertThat(series.years())
                .extracting(Series.Year::change)
                .containsExactly(null, new BigDecimal("5.17"), new BigDecimal("0.18"));
        assertThat(series.years()).extracting(Series.Year::rankChange).containsExactly(null, 6, 4);
    }

    @Test
    void only_the_unit_asked_for_is_in_the_series() {
        assertThat(Series.of("b", List.of(year(2022, "86.93", 5))).years()).isEmpty();
    }

    @Test
    void percentages_compare_across_years_of_different_maxima() {
        Series series = Series.of("a", List.of(with(2021, "63.5", "36.5"), with(2022, "68.5", "31.5")));

        assertThat(series.years().get(1).change()).isEqualByComparingTo("0");
    }

    @Test
    void points_of_years_with_different_maxima_are_not_subtracted_and_the_reason_names_the_maxima() {
        Series series = Series.of("a", List.of(with(2021, "63.5", "36.5"), with(2022, "68.5", "31.5")));

        assertThatExceptionOfType(IncomparablePointsException.class)
                .isThrownBy(series::pointChanges)
                .satisfies(refused -> {
                    assertThat(refused.reason().vi())
                            .contains("2021", "63,5 (appraisal) + 36,5 (survey)", "2022", "68,5", "31,5");
                    assertThat(refused.reason().en()).contains("Only percentages compare");
                });
    }

    @Test
    void the_same_sum_of_other_parts_is_still_another_maximum() {
        assertThatExceptionOfType(IncomparablePointsException.class)
                .isThrownBy(() -> Series.pointChanges(with(2021, "60", "40"), with(2022, "40", "60")));
    }

    @Test
    void points_of_years_whose_maxima_are_not_known_are_not_subtracted() {
        assertThatExceptionOfType(IncomparablePointsException.class)
                .isThrownBy(() -> Series.pointChanges(year(2018, "80", 1), year(2019, "81", 1)))
                .satisfies(refused -> assertThat(refused.reason().vi()).contains("2018 không có trong nguồn"));
    }

    @Test
    void points_of_years_with_the_same_maxima_are_subtracted_part_by_part() throws IncomparablePointsException {
        List<Series.PointChange> changes = Series.pointChanges(
                parts(2022, part("appraisal", "68.5", "62.05"), part("survey", "31.50", null)),
                parts(2023, part("appraisal", "68.50", "60.50"), part("survey", "31.5", "25.33")));

        assertThat(changes).extracting(Series.PointChange::points).containsExactly(new BigDecimal("-1.55"), null);
    }

    private static PublishedResult year(int year, String index, int rank) {
        return new PublishedResult(year, "a", new BigDecimal(index), rank, null, List.of(), "nguồn");
    }

    private static PublishedResult with(int year, String appraisal, String survey) {
        return parts(year, part("appraisal", appraisal, null), part("survey", survey, null));
    }

    private static PublishedResult parts(int year, Part... parts) {
        return new PublishedResult(year, "a", new BigDecimal("80"), null, null, List.of(parts), "nguồn");
    }

    private static Part part(String method, String max, @Nullable String points) {
        return new Part(method, new BigDecimal(max), points == null ? null : new BigDecimal(points));
    }
}
