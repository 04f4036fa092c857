package org.parindex.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.arithmetic.Decimals;
import org.parindex.rules.PublishedFigures;
import org.parindex.rules.YearOfUnits;

/** The report's sentences, held against the article of 29 August 2023, and in a year as odd as can be. */
class AnnualDocumentTest {
    private static final String YEAR =
            MarkdownWriter.write(AnnualDocument.of(YearOfUnits.report(YearOfUnits.withTheMinistry())));
    private static final String ODD =
            MarkdownWriter.write(AnnualDocument.of(YearOfUnits.report(YearOfUnits.odd("=1+1 | <b>Ba</b>"))));

    @Test
    void the_ministry_itself_comes_first_with_every_figure_that_fits_the_others() {
        PublishedFigures published = PublishedFigures.read("bo-2022.csv");

        assertThat(section(YEAR, "Kết quả của Bộ"))
                .contains(
                        "xếp thứ 0" + printed(published, "rank") + "/" + printed(published, "ministries"),
                        "(tăng 0" + printed(published, "places") + " bậc so với năm 2021)",
                        printed(published, "total") + "/100 điểm",
                        "tăng " + printed(published, "change") + " điểm phần trăm",
                        "điểm thẩm định " + part(published, "appraisal"),
                        "điểm điều tra xã hội học " + part(published, "survey"),
                        "xếp thứ nhất ở 0" + printed(published, "fieldsFirst")
                                + " lĩnh vực: \"Cải cách chế độ công vụ\""
                                + " và \"Xây dựng và phát triển Chính phủ điện tử, Chính phủ số\"",
                        "MINH HỌA: ")
                .doesNotContain("4,38", "tăng 0,02");
    }

    private static String part(PublishedFigures published, String method) {
        return printed(published, method) + "/" + printed(published, method + "Max") + " = "
                + printed(published, method + "Percent") + "%";
    }

    private static String printed(PublishedFigures published, String figure) {
        return Decimals.vietnamese(published.total(figure).figure("value"));
    }

    @Test
    void without_the_ministry_the_report_is_of_the_units_alone() {
        assertThat(ODD).doesNotContain("Kết quả của Bộ").contains("## I. Kết quả và xếp hạng");
    }

    @Test
    void the_letterhead_says_that_no_source_gives_it() {
        assertThat(YEAR.lines().limit(4)).anyMatch(line -> line.contains("ký hiệu, nơi nhận và chức vụ người ký"));
    }

    @Test
    void reasons_that_hit_equally_many_units_are_all_named() {
        assertThat(section(YEAR, "Lý do kết quả thấp"))
                .contains(
                        "Nhiều đơn vị mắc nhất: hoàn thành chậm tiến độ", "; chưa hoàn thành", "(mỗi lý do 18 đơn vị)");
    }

    @Test
    void means_and_moves_are_those_of_the_article() {
        assertThat(YEAR)
                .contains(
                        "của Khối cục (11 đơn vị) năm 2022 là 80,07%, giảm 1,87 điểm phần trăm so với năm 2021.",
                        "07/10 đơn vị có chỉ số giảm",
                        "Cục Xuất bản, In và Phát hành tăng nhiều nhất, 4,63 điểm phần trăm; tiếp theo là Cục Chuyển đổi số"
                                + " quốc gia tăng 4,27 và Cục An toàn thông tin tăng 4,07; cả 03 đơn vị đều tăng 02 bậc.");
    }

    @Test
    void every_printed_change_and_rank_is_in_the_ranking_or_its_sentences() throws IOException {
        List<String> figures = Files.readAllLines(Path.of("fixtures/published/don-vi-bo-2022.csv"));
        List<String[]> units = figures.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";"))
                .filter(cells -> cells.length == 4 && !cells[1].isEmpty() && !cells[1].equals("unit"))
                .toList();

        assertThat(units).hasSizeGreaterThan(8).allSatisfy(cells -> {
            String row = YEAR.lines()
                    .filter(line -> line.contains("| " + cells[1] + " |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .contains(
                            switch (cells[2]) {
                                case "change" -> cells[3].replace('.', ',').replace("-", "−");
                                case "rankChange" -> "| +" + cells[3] + " |";
                                case "rank" -> "| " + cells[3] + " | " + cells[1];
                                default -> "| 0 |";
                            });
        });
    }

    @Test
    void the_reasons_are_in_the_words_of_the_article() throws IOException {
        List<String> reasons = Files.readAllLines(Path.of("fixtures/published/don-vi-bo-2022-reasons.csv"));

        assertThat(reasons.subList(2, reasons.size())).hasSize(9).allSatisfy(reason -> assertThat(
                        section(YEAR, "Lý do kết quả thấp"))
                .containsIgnoringCase(reason));
    }

    @Test
    void who_is_first_and_why_a_fall_is_a_rise() {
        assertThat(YEAR)
                .contains(
                        "Cục Thông tin đối ngoại có kết quả tốt nhất năm 2022",
                        "Cục Thông tin đối ngoại giảm 3,13 điểm phần trăm nhưng tăng 03 bậc, từ thứ 4 lên thứ 1",
                        "giảm nhiều hơn, gồm Đơn vị A (giảm 5,43 điểm phần trăm)",
                        "Giữ nguyên thứ hạng: Cục Thông tin cơ sở (thứ 2).");
    }

    @Test
    void the_offices_of_the_ministry_are_high_and_even_as_the_article_says() {
        String offices = YEAR.substring(YEAR.indexOf("### 2. Khối cơ quan Bộ"));

        assertThat(offices).containsPattern("điểm thẩm định từ (8[6-9]|9\\d),\\d\\d%");
        assertThat(offices).containsPattern("điểm điều tra xã hội học từ 9\\d,\\d\\d% .*\\(08/08 đơn vị trên 90%\\)");
    }

    @Test
    void all_nine_reasons_all_seven_remedies_and_the_accountable_offices_are_named() {
        String reasons = section(YEAR, "Lý do kết quả thấp");
        String remedies = section(YEAR, "Giải pháp");

        assertThat(reasons.lines().filter(line -> line.startsWith("- "))).hasSize(9);
        assertThat(remedies.lines().filter(line -> line.startsWith("- "))).hasSize(7);
        assertThat(section(YEAR, "Đơn vị làm ảnh hưởng"))
                .contains("Cục An toàn thông tin: Cục trưởng Cục An toàn thông tin");
    }

    @Test
    void the_self_assessment_stands_beside_the_appraisal() {
        assertThat(section(YEAR, "Tự đánh giá"))
                .contains("của 19 đơn vị", "không đơn vị nào có điểm thẩm định cao hơn")
                .containsPattern("\\| Đơn vị A \\| \\d+,\\d\\d \\| \\d+,\\d\\d \\| \\d+,\\d\\d \\| −\\d,\\d\\d \\|");
    }

    @Test
    void everyone_has_sent_and_nobody_is_incomplete() {
        assertThat(section(YEAR, "Hồ sơ"))
                .contains("Mọi đơn vị trong danh mục đều có hồ sơ thẩm định.", "đều đủ dữ kiện");
    }

    @Test
    void a_year_without_a_riser_says_so() {
        assertThat(ODD)
                .contains("không đơn vị nào tăng; 03/03 đơn vị có chỉ số giảm; không đơn vị nào giữ nguyên")
                .doesNotContain("tăng nhiều nhất", "00/");
    }

    @Test
    void a_tie_for_first_names_both() {
        assertThat(ODD)
                .contains("Đơn vị Hai và Đơn vị Một cùng xếp thứ nhất năm 2022")
                .doesNotContain("có kết quả tốt nhất");
    }

    @Test
    void one_bloc_has_no_heading_of_its_own_and_what_is_not_known_is_left_out() {
        assertThat(ODD).doesNotContain("###", "Tự đánh giá và thẩm định");
        assertThat(ODD).contains("## III. Lý do", "Không đơn vị nào làm Bộ mất điểm.");
    }

    @Test
    void who_has_not_sent_and_who_is_incomplete() {
        assertThat(section(ODD, "Hồ sơ"))
                .contains("19 đơn vị chưa có hồ sơ thẩm định: Cục Thông tin đối ngoại,")
                .contains("01 đơn vị thiếu dữ kiện")
                .contains("thiếu dữ kiện của 02 tiêu chí (6.1.1, 6.1.2).");
    }

    @Test
    void a_name_is_never_markup() {
        assertThat(ODD).contains("=1+1 \\| \\<b\\>Ba\\</b\\>").doesNotContain("<b>");
    }

    private static String section(String report, String title) {
        int start = report.indexOf(". " + title);
        int end = report.indexOf("\n## ", start);
        assertThat(start).as(title).isPositive();
        return end < 0 ? report.substring(start) : report.substring(start, end);
    }
}
