package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.year.FeedingPacks;

/** {@code year} as callers rely on it. */
class YearCommandTest {
    @TempDir
    private Path folder;

    private Path rules;
    private Path sent;

    @BeforeEach
    void write() throws Exception {
        rules = folder.resolve("rules");
        sent = Files.createDirectories(folder.resolve("sent"));
        FeedingPacks.in(rules);
        Files.writeString(sent.resolve("tinh-a.json"), FeedingPacks.province("xa-mot"));
        Files.writeString(sent.resolve("xa-mot.json"), FeedingPacks.commune("xa-mot", 2031, "appraisal", "6", ""));
        Files.writeString(sent.resolve("xa-hai.json"), FeedingPacks.commune("xa-hai", 2031, "appraisal", "6", ""));
    }

    @Test
    void rankings_come_out_and_what_was_filled_in_is_told_aside() {
        Run run = Run.withRules(rules, "year", "xa/2031", sent.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Tỉnh A", "Xã Hai", "Xã Một");
        assertThat(run.out().indexOf("Xã Hai")).isLessThan(run.out().indexOf("Xã Một"));
        assertThat(run.err())
                .contains("xa/2031 Damage ← tinh/2031: 2 dữ kiện.", "xa/2031 LastYear ← xa/2030: chưa có gì để lấy");
    }

    @Test
    void json_has_the_packs_in_order_with_what_each_was_given() throws Exception {
        Run run = Run.withRules(rules, "year", "xa/2031", sent.toString(), "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/packs/2/index").asText()).isEqualTo("xa");
        assertThat(json.at("/packs/2/given/0/from/index").asText()).isEqualTo("tinh");
        assertThat(json.at("/packs/2/given/0/facts").asInt()).isEqualTo(2);
        assertThat(json.get("scorecards")).hasSize(3);
        assertThat(json.get("rankings")).hasSize(2);
        assertThat(json.get("problems")).isEmpty();
    }

    @Test
    void one_criterion_is_explained_back_to_the_other_index() {
        Run run = Run.withRules(
                rules, "year", "xa/2031", sent.toString(), "--criterion", "1.2", "--unit", "xa-mot", "--lang", "en");

        assertThat(run.out()).contains("taken from: tinh/2031 · Tỉnh A", "there: 4.1 Rác thải: 9.5 / 10");
    }

    @Test
    void a_unit_that_sends_what_the_run_fills_in_ends_with_1() throws Exception {
        Files.writeString(
                sent.resolve("xa-hai.json"),
                FeedingPacks.commune("xa-hai", 2031, "appraisal", "6", ", \"Damage\": []"));

        Run run = Run.withRules(rules, "year", "xa/2031", sent.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("xa-hai.json", "/facts/Damage", "đơn vị không được gửi");
        assertThat(run.out()).contains("Xã Một").doesNotContain("Xã Hai");
    }

    @Test
    void a_spreadsheet_is_read_too_and_its_faults_name_cells() throws Exception {
        Path sheet = sent.resolve("xa-hai.xlsx");
        Files.delete(sent.resolve("xa-hai.json"));
        Run.withRules(rules, "template", "xa/2031", "--out", sheet.toString());
        fill(sheet, "Unit", 5, 2, "appraisal");
        fill(sheet, "Unit", 7, 2, "xa-hai");
        fill(sheet, "Given", 3, 0, "g");
        fill(sheet, "Given", 3, 1, "sáu");

        Run wrong = Run.withRules(rules, "year", "xa/2031", sent.toString());
        fill(sheet, "Given", 3, 1, "6");
        Run right = Run.withRules(rules, "year", "xa/2031", sent.toString());

        assertThat(wrong.err()).contains("xa-hai.xlsx", "Given!B4").doesNotContain("/facts/Given");
        assertThat(right.err()).doesNotContain("xa-hai.xlsx");
        assertThat(right.out()).contains("Xã Hai");
    }

    private static void fill(Path file, String sheet, int row, int column, String value) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Row line = workbook.getSheet(sheet).getRow(row);
            Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (value.matches("\\d+")) {
                cell.setCellValue(Integer.parseInt(value));
            } else {
                cell.setCellValue(value);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }

    @Test
    void last_years_published_results_are_read_from_a_file() throws Exception {
        Path file = Files.writeString(folder.resolve("kq.csv"), "unit;index\nxa-mot;49.99\nxa-hai;60\n");

        Run run = Run.withRules(rules, "year", "xa/2031", sent.toString(), "--previous", file.toString());

        assertThat(run.status()).isZero();
        // 6 + 0,6 + 1 of 10, and 6 + 1 + 0 of 10
        assertThat(run.out()).contains("+26,01", "+10,00");
    }

    @Test
    void unusable_input_ends_with_2() throws Exception {
        Path bad = Files.writeString(folder.resolve("kq.csv"), "unit;rank\nxa-mot;1\n");

        assertThat(Run.withRules(rules, "year", "xa/2031", sent.toString(), "--previous", bad.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("kq.csv:2: thiếu cột index."));
        assertThat(Run.withRules(rules, "year", "xa/1999", sent.toString()).status())
                .isEqualTo(2);
        assertThat(Run.withRules(rules, "year", "xa/2031", "nowhere").status()).isEqualTo(2);
        assertThat(Run.withRules(rules, "year", "xa/2031").status()).isEqualTo(2);
        assertThat(Run.withRules(rules, "year", "xa/2031", sent.toString(), "--previous", "nowhere")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_circle_ends_with_1_and_is_shown() throws Exception {
        Path pack = rules.resolve("tinh/2031/pack.yaml");
        Files.writeString(
                pack, Files.readString(pack) + "feeds: [{from: xa, fact: Damage, unitField: cause, as: Lost}]\n");

        Run run = Run.withRules(rules, "year", "xa/2031", sent.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("thành vòng: xa/2031 ← tinh/2031 ← xa/2031");
    }
}
