package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Stage;
import org.parindex.finding.Finding;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

class ScorecardPageTest {
    private static final List<String> UNITS = List.of("cuc-a", "cuc-b", "cuc-c", "vu-d", "vien-e", "la");

    private final Pages pages = new Pages();

    private String page(String unit) {
        return pages.scorecard(SampleResults.all(), SampleResults.of(unit), Language.VI);
    }

    private String criterion(String unit, String code) {
        return Html.text(Html.criterion(page(unit), code));
    }

    @Test
    void the_head_tells_result_maximum_loss_class_place_stage_day_and_digests() {
        Scorecard card = SampleResults.of("cuc-a");
        String text = Html.text(page("cuc-a"));

        assertThat(text)
                .contains("Chỉ số, % 69,88", "Điểm 11,18 / 16", "Mất 4,82", "Xếp loại Khá", "Hạng 2 / 3")
                .contains("Giai đoạn Thẩm định", "Tính đến ngày 31/12/2024", "Số liệu đủ", "Người đứng đầu Cục trưởng")
                .contains(card.evaluation().packDigest(), card.evaluation().factsDigest(), "parindex test");
    }

    @Test
    void fields_and_what_the_total_was_clamped_by_stand_as_a_sum() {
        // 10.5 − 0.62 in field 1, 5.5 in field 2, 1 in field 3 are above 16, the maximum: held there.
        assertThat(Html.text(page("cuc-b")))
                .containsSubsequence(
                        "Công tác chỉ đạo, điều hành 9,88 10,5",
                        "Giới hạn: Tổng điểm không quá điểm tối đa áp dụng",
                        "−0,38",
                        "Tổng điểm, chưa làm tròn 16 16");
    }

    @Test
    void the_points_shown_for_a_criterions_findings_add_up_to_the_score_shown() {
        int sums = 0;
        for (String unit : UNITS) {
            for (CriterionScore score : SampleResults.of(unit).criteria()) {
                String shown =
                        Html.criterion(page(unit), score.criterion().code().text());
                List<BigDecimal> points = Html.all(shown, "<td class=\"n points\">([^<]*)</td>").stream()
                        .map(text -> new BigDecimal(text.replace(',', '.').replace('−', '-')))
                        .toList();
                BigDecimal total = points.get(points.size() - 1);
                assertThat(points.subList(0, points.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(unit + " " + score.criterion().code())
                        .isEqualByComparingTo(total)
                        .isEqualByComparingTo(score.score());
                sums++;
            }
        }
        assertThat(sums).isEqualTo(UNITS.size() * 8);
    }

    @Test
    void every_finding_fact_and_source_line_is_on_the_page() {
        for (CriterionScore score : SampleResults.of("cuc-a").criteria()) {
            String text = criterion("cuc-a", score.criterion().code().text());
            for (Finding finding : score.findings()) {
                assertThat(text).contains(finding.reason());
                finding.facts()
                        .forEach(seen -> assertThat(text).contains(seen.fact().id()));
                if (finding.rule() != null) {
                    assertThat(text)
                            .contains(finding.rule().rule())
                            .contains(
                                    finding.rule().file() + ":" + finding.rule().line())
                            .contains(finding.rule().line() + " rule \""
                                    + finding.rule().rule() + "\"")
                            .contains(finding.rule().endLine() + " end");
                }
            }
        }
    }

    @Test
    void a_ratio_shows_its_arithmetic_and_the_facts_that_missed_before_those_that_met() {
        assertThat(criterion("cuc-a", "1.1"))
                .contains("Hoàn thành 4/6 = 66,67%", "4/6 × 2 : 80% = 1,6666666667", "2 không đạt , 4 đạt")
                .containsSubsequence("✗ không đạt NV-3", "✗ không đạt NV-5", "✓ đạt NV-1", "✓ đạt NV-2", "✓ đạt NV-10");
    }

    @Test
    void facts_show_every_field_by_its_label_days_and_truths_as_people_write_them() {
        assertThat(criterion("cuc-a", "1.1"))
                .contains(
                        "Mã Nhiệm vụ Hạn hoàn thành Ngày hoàn thành Đã đến hạn * Đã hoàn thành * Chậm * Số ngày chậm *")
                .contains("NV-3 Rà soát thủ tục nội bộ 30/09/2024 — Có Không Có 92");
        assertThat(criterion("cuc-a", "1.3.2")).contains("2/3 = 66,67%");
    }

    @Test
    void evidence_and_notes_stand_with_their_fact() {
        assertThat(criterion("cuc-a", "1.1"))
                .contains("CV-15/2024 , Công văn gửi báo cáo , 12/07/2024 https://vanban.example/15")
                .contains("Ghi chú: Xin lùi hạn, không được chấp thuận.");
    }

    @Test
    void what_is_not_there_is_told_with_what_was_looked_for_among_how_many() {
        assertThat(criterion("cuc-b", "1.3.1"))
                .contains("Đã tìm: Violation( kind == \"FINANCE\" ) trong 0 Sai phạm đã gửi");
    }

    @Test
    void a_ceiling_on_deductions_is_a_finding_of_its_own() {
        assertThat(criterion("cuc-a", "1.2"))
                .containsSubsequence(
                        "Mở đầu", "+1,5", "Trừ điểm", "−0,5", "Giới hạn", "Không dưới 0 điểm", "+0,5", "Cộng 0");
    }

    @Test
    void where_points_were_lost_the_page_says_how_many_and_what_would_have_earned_them() {
        assertThat(criterion("cuc-a", "1.2")).contains("Mất −1,5", "Để được điểm: Không để nhiệm vụ nào quá hạn.");
        assertThat(criterion("cuc-b", "1.2")).doesNotContain("Mất", "Để được điểm");
    }

    @Test
    void a_bonus_that_was_not_earned_is_no_loss_and_a_penalty_shows_how_far_it_goes() {
        assertThat(Html.criterion(page("cuc-a"), "3.1")).doesNotContain("Mất ");
        assertThat(criterion("cuc-a", "3.2")).contains("−0,5 (đến −2)", "Mất −0,5");
    }

    @Test
    void not_assessed_and_missing_say_so() {
        assertThat(criterion("vu-d", "2.1")).contains("không đánh giá").doesNotContain("Mất");
        assertThat(criterion("cuc-c", "1.3.2")).contains("thiếu số liệu", "Thiếu số liệu", "Mất −2");
        assertThat(Html.text(page("cuc-c"))).contains("Số liệu thiếu tiêu chí 1.3.2", "30/09/2024 (tạm tính)");
    }

    @Test
    void points_that_the_unit_claims_stand_beside_those_that_the_rules_give() {
        Scorecard self = SampleResults.all()
                .scorecard(SampleResults.PACK, Stage.SELF, "cuc-a")
                .orElseThrow();
        String shown = pages.scorecard(SampleResults.all(), self, Language.VI);

        // The rules give 2/3 × 2 = 1.3333333333.
        assertThat(Html.text(Html.criterion(shown, "1.3.2"))).contains("Tự chấm 1,75 (+0,4166666667)");
        assertThat(Html.text(shown)).contains("Tổng điểm tự chấm 5,25");
    }

    @Test
    void the_units_other_scorecards_are_one_step_away() {
        assertThat(page("cuc-a")).contains("/scorecards/mau/2024/cuc-a?stage=self");
        assertThat(page("cuc-b")).doesNotContain("?stage=self\"");
    }

    @Test
    void a_criterion_in_a_group_stands_below_the_groups_name() {
        assertThat(Html.text(page("cuc-a")))
                .containsSubsequence(
                        "1.3 Kỷ luật, kỷ cương", "1.3.1 Không có sai phạm", "1.10 Ý kiến về chỉ đạo điều hành");
    }

    @Test
    void hostile_texts_stay_texts() {
        String page = page(SampleResults.HOSTILE_UNIT);

        assertThat(page).doesNotContain("<script>alert", "<img src=x", "</script><script>");
        assertThat(Html.all(page, "(<script)")).hasSize(1);
        assertThat(Html.text(page)).contains("<script>alert(\"tên\")</script>", "<img src=x onerror=\"alert(1)\">");
    }

    @Test
    void in_english_the_pages_texts_and_decimals_are_english_and_reasons_stay_as_the_rules_say_them() {
        String english = pages.scorecard(SampleResults.all(), SampleResults.of("cuc-a"), Language.EN);

        assertThat(Html.text(english))
                .contains(
                        "Deduction",
                        "4/6 × 2 : 80% = 1.6666666667",
                        "not met",
                        "Chậm 12 ngày: Báo cáo sơ kết sáu tháng")
                .doesNotContain("Trừ điểm", "1,6666666667");
    }

    @Test
    void the_published_hash_is_that_of_the_one_script_on_the_page() {
        List<String> scripts = Html.all(page("cuc-a"), "<script>(.*?)</script>");

        assertThat(scripts).hasSize(1);
        assertThat(Pages.SCRIPT_HASH).isEqualTo(Assets.hash(scripts.get(0))).startsWith("sha256-");
    }

    @Test
    void every_unit_of_a_ranking_has_a_page() {
        Ranking ranking = SampleResults.ranking();

        assertThat(ranking.blocs())
                .flatExtracting(Ranking.Bloc::rows)
                .hasSameSizeAs(UNITS)
                .allSatisfy(row -> {
                    Scorecard card = row.scorecard();
                    assertThat(Html.text(pages.scorecard(SampleResults.all(), card, Language.VI)))
                            .contains(card.unit().name().substring(0, 5));
                });
    }
}
