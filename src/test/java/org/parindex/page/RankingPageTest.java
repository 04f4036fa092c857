package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Stage;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.text.Language;

class RankingPageTest {
    private final Pages pages = new Pages();
    private final String page = pages.ranking(SampleResults.all(), SampleResults.ranking(), Language.VI);

    @Test
    void each_unit_stands_in_its_row_with_place_points_index_class_and_changes() {
        // 11.18 of 16 is 69.875 %; the year before it was 77.5.
        assertThat(row("Cục An toàn thực phẩm thử nghiệm"))
                .contains("2 Cục An toàn")
                .contains("11,18 16")
                .contains("69,88 Khá −7,62 ▼1 xuống 1");
        // Everything earned and a bonus, held at the maximum; the year before it was 71.25.
        assertThat(row("Cục Bưu chính, Viễn thông thử nghiệm")).contains("100,00 Tốt +28,75 ▲1 lên 1");
        assertThat(row("Vụ Đào tạo thử nghiệm")).contains("= giữ nguyên hạng");
    }

    @Test
    void a_unit_without_a_year_before_shows_no_change_rather_than_zero() {
        assertThat(row("Cục Công nghiệp thử nghiệm")).endsWith("— — không có năm trước");
    }

    @Test
    void units_that_need_care_are_marked() {
        assertThat(row("Cục Công nghiệp thử nghiệm")).contains("thiếu số liệu", "tạm tính 30/09/2024");
        assertThat(row("Viện Nghiên cứu thử nghiệm")).startsWith("— Viện").contains("không xếp hạng");
        assertThat(row("ĐĐĐ")).contains("ngoài danh mục");
        assertThat(row("Cục An toàn thực phẩm thử nghiệm"))
                .doesNotContain("thiếu số liệu", "tạm tính", "ngoài danh mục", "không xếp hạng");
    }

    @Test
    void a_bloc_tells_its_count_and_means() {
        // (100 + 69.88 + 62.84) : 3 = 77.57; the year before (71.25 + 77.5) : 2 = 74.38.
        assertThat(Html.text(page)).contains("Khối cục 3 đơn vị · chỉ số trung bình 77,57 · +3,19 điểm phần trăm");
    }

    @Test
    void reasons_for_low_results_stand_with_points_units_and_the_units_behind() {
        String reasons = Html.text(page.substring(page.indexOf("id=\"ly-do\"")));

        assertThat(reasons)
                .containsSubsequence("Ít hồ sơ trực tuyến", "Chậm tiến độ nhiệm vụ được giao", "Có sai phạm");
        assertThat(reasons).contains("Cục An toàn thực phẩm thử nghiệm −1,83 1.1 1.2");
    }

    @Test
    void a_banner_and_the_packs_remarks_stand_above_the_figures() {
        assertThat(Html.text(page))
                .containsSubsequence(
                        "Minh họa. Trọng số và số liệu là minh họa", "Tiêu chí 1.3.2 tính tuyến tính", "Khối cục");
    }

    @Test
    void every_ranking_can_be_chosen_and_the_one_shown_is_marked() {
        assertThat(Html.all(page, "<a href=\"(/rankings/[^\"]*)\""))
                .containsExactly("/rankings/mau/2024?stage=appraisal", "/rankings/mau/2024?stage=self");
        assertThat(Html.all(page, "<a href=\"([^\"]*)\" aria-current=\"page\""))
                .containsExactly("/rankings/mau/2024?stage=appraisal");
    }

    @Test
    void in_english_the_texts_are_english_the_decimals_have_points_and_the_packs_own_words_stay() {
        String english = pages.ranking(SampleResults.all(), SampleResults.ranking(), Language.EN);

        assertThat(english).contains("<html lang=\"en\">").contains("?stage=appraisal&amp;lang=en");
        assertThat(Html.text(english)).contains("mean index 77.57", "Reasons for low results", "−7.62", "Khối cục");
        assertThat(Html.text(english)).doesNotContain("Bảng xếp hạng", "77,57");
    }

    @Test
    void a_pack_without_years_before_reasons_or_illustrations_shows_none_of_them() {
        Ranking self =
                SampleResults.all().ranking(SampleResults.PACK, Stage.SELF).orElseThrow();
        String banner = "<p class=\"banner\"";
        assertThat(page).contains(banner).contains("id=\"ly-do\"");

        Ranking plain = PlainResults.without(self);
        String shown = pages.ranking(new Results(List.of()), plain, Language.VI);

        assertThat(shown).doesNotContain(banner, "id=\"ly-do\"", "So năm trước", "Xếp loại</th>");
    }

    @Test
    void home_shows_the_first_ranking() {
        String home = pages.home(SampleResults.all(), Language.VI);

        assertThat(Html.text(home)).contains("Bộ chỉ số mẫu để thử trang", "Khối cục");
    }

    @Test
    void without_results_home_says_so() {
        assertThat(Html.text(pages.home(new Results(List.of()), Language.VI))).contains("Chưa có kết quả nào");
        assertThat(Html.text(pages.home(new Results(List.of()), Language.EN))).contains("No results yet");
    }

    @Test
    void a_page_that_is_not_there_says_so_and_offers_the_rankings() {
        String missing = pages.notFound(SampleResults.all(), Language.VI);

        assertThat(Html.text(missing)).contains("Không có trang này");
        assertThat(missing).contains("/rankings/mau/2024?stage=appraisal");
    }

    private String row(String unit) {
        return Html.all(page, "(<tr role=\"row\">(?:(?!</tr>).)*</tr>)").stream()
                .filter(row -> row.contains("class=\"unit\""))
                .map(Html::text)
                .filter(row -> row.contains(unit))
                .findFirst()
                .orElseThrow();
    }
}
