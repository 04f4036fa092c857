package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.report.ComparisonTable;
import org.parindex.rules.ShippedPacks;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Status;
import org.parindex.text.Language;

/** Claimed, computed twice, decided, standing; and the facts that differ. */
class ComparisonTest {
    private static final String SELF = """
            {"index": "don-vi-bo", "year": 2022, "stage": "self",
             "unit": {"id": "cuc-an-toan-thong-tin", "hasProcedures": true},
             "claims": {"1.3.2": 1.5, "2.2.1": 1.5},
             "facts": {
               "AssignedTask": [
                 {"id": "NV-1", "title": "Một", "assignedBy": "PRIME_MINISTER", "due": "2022-06-30", "completed": "2022-06-30"},
                 {"id": "NV-2", "title": "Hai", "assignedBy": "GOVERNMENT", "due": "2022-06-30", "completed": "2022-07-01"},
                 {"id": "NV-9", "title": "Chín", "assignedBy": "MINISTER", "due": "2022-06-30"}],
               "Initiative": [{"id": "SK-1", "title": "Sáng kiến", "recognised": true}],
               "Measure": [{"id": "m", "criterion": "2.2.1", "numerator": 50, "denominator": 50}]}}
            """;
    private static final String APPRAISAL = """
            {"index": "don-vi-bo", "year": 2022, "stage": "appraisal",
             "unit": {"id": "cuc-an-toan-thong-tin", "hasProcedures": true},
             "facts": {
               "AssignedTask": [
                 {"id": "NV-1", "title": "Một", "assignedBy": "PRIME_MINISTER", "due": "2022-06-30", "completed": "2022-07-12"},
                 {"id": "NV-2", "title": "Hai", "assignedBy": "GOVERNMENT", "due": "2022-06-30", "completed": "2022-07-01"},
                 {"id": "NV-9", "title": "Chín (sửa)", "assignedBy": "MINISTER", "due": "2022-06-30"},
                 {"id": "NV-10", "title": "Mười", "assignedBy": "GOVERNMENT", "due": "2022-06-30"}],
               "Initiative": [],
               "SurveyResult": [{"id": "s", "criterion": "1.7", "respondents": 10, "satisfiedPercent": 50}],
               "CouncilDecision": [{"id": "qd", "criterion": "2.2.1", "points": 0.5, "reason": "Số liệu chưa rõ", "reference": "BB-1"}],
               "Measure": [{"id": "m", "criterion": "2.2.1", "numerator": 40, "denominator": 50}]}}
            """;

    @Test
    void facts_added_removed_and_changed_stand_at_the_criteria_they_bear_on() throws Exception {
        Comparison comparison = compared();

        assertThat(line(comparison, "1.3.2").facts())
                .extracting(difference ->
                        difference.kind() + " " + difference.fact().id())
                .containsExactly("CHANGED NV-1", "ADDED NV-10");
        assertThat(line(comparison, "1.3.2").facts().get(0).changed())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field().name()).isEqualTo("completed");
                    assertThat(String.valueOf(change.self())).isEqualTo("2022-06-30");
                    assertThat(String.valueOf(change.appraisal())).isEqualTo("2022-07-12");
                });
        assertThat(line(comparison, "1.4").facts())
                .extracting(difference ->
                        difference.kind() + " " + difference.fact().id())
                .containsExactly("REMOVED SK-1");
        assertThat(comparison.facts())
                .extracting(difference -> difference.fact().id())
                .containsExactly("NV-1", "NV-9", "NV-10", "SK-1", "m");
    }

    @Test
    void claimed_computed_decided_and_standing_points_are_kept_apart() throws Exception {
        Comparison.Line checked = line(compared(), "2.2.1");

        assertThat(checked.claimed()).isEqualByComparingTo("1.5");
        assertThat(checked.self().score()).isEqualByComparingTo("1.5");
        assertThat(checked.appraisal().computed())
                .isEqualByComparingTo(alone("2.2.1").score());
        assertThat(checked.council()).isEqualByComparingTo("0.5");
        assertThat(checked.appraisal().score()).isEqualByComparingTo("0.5");
    }

    @Test
    void survey_criteria_are_never_self_scored_and_never_compared() throws Exception {
        Comparison comparison = compared();
        Comparison.Line survey = line(comparison, "1.7");

        assertThat(survey.self().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(survey.appraisal().score()).isEqualByComparingTo("2");
        assertThat(survey.differs()).isFalse();
        assertThat(survey.facts()).isEmpty();
        BigDecimal standing = comparison.criteria().stream()
                .filter(Comparison.Line::selfScored)
                .map(line -> line.appraisal().score())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(comparison.totals().standing())
                .isEqualByComparingTo(standing)
                .isEqualByComparingTo(comparison
                        .appraisal()
                        .scoreExact()
                        .subtract(survey.appraisal().score()));
        assertThat(comparison.totals().claimed()).isEqualByComparingTo("3");
    }

    @Test
    void a_unit_that_states_what_the_appraisal_finds_differs_in_nothing() throws Exception {
        String appraised = SELF.replace("\"stage\": \"self\"", "\"stage\": \"appraisal\"")
                .replace("\"claims\": {\"1.3.2\": 1.5, \"2.2.1\": 1.5},", "");
        Comparison comparison =
                Comparison.of(evaluated(SELF.replace("{\"1.3.2\": 1.5, ", "{\"1.3.2\": 1.25, ")), evaluated(appraised));

        assertThat(comparison.differing()).isZero();
        assertThat(comparison.facts()).isEmpty();
    }

    @Test
    void units_are_matched_and_those_with_one_stage_are_named() throws Exception {
        String other = SELF.replace("cuc-an-toan-thong-tin", "cuc-bao-chi")
                .replace("\"hasProcedures\"", "\"name\": \"Cục X\", \"bloc\": \"cuc\", \"hasProcedures\"");
        Comparisons comparisons = Comparisons.of(List.of(evaluated(APPRAISAL), evaluated(other), evaluated(SELF)));

        assertThat(comparisons.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.self().unit().id()).isEqualTo("cuc-an-toan-thong-tin"));
        assertThat(comparisons.alone())
                .singleElement()
                .satisfies(one -> assertThat(one.submission().unit().id()).isEqualTo("cuc-bao-chi"));
        assertThatThrownBy(() -> Comparison.of(evaluated(other), evaluated(APPRAISAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cuc-bao-chi");
    }

    @Test
    void the_table_shows_each_column_the_councils_words_and_the_changed_values_within_100_columns() throws Exception {
        String table = ComparisonTable.criteria(compared(), Language.VI, 100);

        assertThat(table)
                .contains("Tự nhận", "Tự chấm", "Thẩm định", "Hội đồng", "Đứng")
                .contains("Hội đồng quyết định 0,5 điểm")
                .contains("≠ Nhiệm vụ được giao NV-1: Ngày hoàn thành 30/06/2022 → 12/07/2022")
                .contains("+ Nhiệm vụ được giao NV-10", "− Sáng kiến SK-1")
                .contains("Dữ kiện khác nhau mà không đổi điểm\n  ≠ Nhiệm vụ được giao NV-9");
        assertThat(table.lines().filter(line -> !line.startsWith("MINH HỌA")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    private static Comparison compared() throws Exception {
        return Comparison.of(evaluated(SELF), evaluated(APPRAISAL));
    }

    /** The criterion without a council. */
    private static CriterionScore alone(String criterion) throws Exception {
        return evaluated(APPRAISAL.replaceAll("\"CouncilDecision\".*\\n", ""))
                .scorecard()
                .criterion(criterion)
                .orElseThrow();
    }

    private static Evaluated evaluated(String json) throws Exception {
        return ShippedPacks.scoring().evaluate(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Comparison.Line line(Comparison comparison, String code) {
        return comparison.criteria().stream()
                .filter(line -> line.self().criterion().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
