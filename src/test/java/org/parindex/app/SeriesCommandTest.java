package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parindex series}: published years, their changes, and what does not compare. */
class SeriesCommandTest {
    private static final String MINISTRY = "bo-thong-tin-va-truyen-thong";

    @Test
    void years_are_printed_with_changes_in_percentage_points_and_places() {
        Run run = Run.of("series", "bo", MINISTRY);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Bộ Thông tin và Truyền thông\n");
        assertThat(row(run, "2019")).containsExactly("2019", "81,58", "—", "15", "—", "—", "6", "—");
        assertThat(row(run, "2021")).containsExactly("2021", "86,75", "+5,17", "9", "▲6", "2019", "6", "63,5 + 36,5");
        assertThat(row(run, "2022")).containsExactly("2022", "86,93", "+0,18", "5", "▲4", "2021", "7", "68,5 + 31,5");
        assertThat(row(run, "2023")).containsExactly("2023", "85,83", "−1,10", "9", "▼4", "2022", "7", "68,5 + 31,5");
    }

    @Test
    void every_year_names_its_source() {
        Run run = Run.of("series", "bo", MINISTRY);

        assertThat(run.out().lines().filter(line -> line.matches("20\\d\\d  .*(Báo cáo|Chỉ số) .*")))
                .hasSize(4);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Terminal.WIDTH));
    }

    @Test
    void points_across_different_maxima_are_refused_with_the_reason() {
        Run run = Run.of("series", "bo", MINISTRY, "--points", "--from", "2021");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("2021 là 63,5 (appraisal) + 36,5 (survey), 6 lĩnh vực")
                .contains("2022 là 68,5 (appraisal) + 31,5 (survey), 7 lĩnh vực")
                .contains("Chỉ so sánh được tỷ lệ phần trăm");
        assertThat(Run.of("series", "bo", MINISTRY, "--points", "--lang", "en").err())
                .contains("the maxima of 2019 are not known");
    }

    @Test
    void points_of_years_with_the_same_maxima_are_printed() {
        Run run = Run.of("series", "bo", MINISTRY, "--points", "--from", "2022", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(row(run, "2023")).containsExactly("2023", "2022", "appraisal", "68.5", "−1.55");
        assertThat(run.out()).contains("survey", "+0.44");
    }

    @Test
    void a_mistyped_unit_is_told_the_nearest_that_has_results() {
        assertThat(Run.of("series", "bo", "bo-thong-tin-va-truyen-thon").err())
                .contains("Có phải \"" + MINISTRY + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "series",
                "series bo",
                "series bo nobody",
                "series huyen " + MINISTRY,
                "series ../bo " + MINISTRY,
                "series bo " + MINISTRY + " --rules nowhere",
                "series bo " + MINISTRY + " --points --from 2023"
            })
    void wrong_usage_and_nothing_published_end_with_2_and_say_so(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).as(line).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    private static String[] row(Run run, String year) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(year + "  "))
                .findFirst()
                .orElseThrow()
                .trim()
                .split(" {2,}");
    }
}
