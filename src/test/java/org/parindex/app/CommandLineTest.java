package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as callers rely on it: results on standard output, the rest on standard error, exit 0, 1 or 2. */
class CommandLineTest {
    private static final String MINISTRIES = "fixtures/bo/2023";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = """
            {"index": "bo", "year": 2023, "stage": "appraisal", "unit": {"id": "x", "name": "Bộ X", "bloc": "bo"}, "facts": {"GivenScore": [{"id": "a", "criterion": "A", "points": 60}, {"id": "b", "criterion": "B", "points": 30}]}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "keys",
                "evaluate",
                "explain",
                "reasons",
                "series",
                "report",
                "template",
                "compare",
                "year",
                "test",
                "publish"
            })
    void every_command_explains_itself(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: parindex", "--lang", "--help");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evaluat",
                "evaluate",
                "evaluate nothing-here",
                "evaluate fixtures/bo/2023 --format xml",
                "evaluate fixtures/bo/2023 --rules nowhere",
                "explain fixtures/bo/2023",
                "test bo/1999",
                "test bo",
                "serve --port 99999",
                "serve --sample nowhere",
                "explain fixtures/bo/2023 --criterion Z",
                "explain fixtures/bo/2023 --criterion A --unit nobody",
                "reasons fixtures/bo/2023",
                "evaluate fixtures/bo/2023 --out x.csv",
                "report",
                "report bo/1999",
                "report bo",
                "report bo/2023 --format odt",
                "report bo/2023 --facts nowhere",
                "report don-vi-bo/2022 fixtures/bo/2023",
                "template nothing/2022",
                "compare fixtures/bo/2023",
                "compare fixtures/bo/2023 --format csv",
                "compare fixtures/don-vi-bo/2022 --unit nobody"
            })
    void wrong_usage_and_unreadable_input_end_with_2_and_say_what_to_do(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).as(line).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void several_units_give_the_ranking_as_a_table_of_at_most_100_columns() {
        Run run = Run.of("evaluate", MINISTRIES);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("trung bình 84,38%", "Bộ Tư pháp");
        assertThat(run.out().lines())
                .allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(100));
        List<String> rows =
                run.out().lines().filter(each -> each.contains("  Bộ ")).toList();
        assertThat(rows).hasSize(16).allSatisfy(each -> assertThat(each).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void english_is_given_where_it_is_asked_for() {
        assertThat(Run.of("evaluate", MINISTRIES, "--lang", "en").out()).contains("mean 84.38%", "Index %");
    }

    @Test
    void json_of_several_units_has_scorecards_rankings_and_problems() throws Exception {
        Files.writeString(folder.resolve("a.ndjson"), GOOD + "{\"index\": \"bo\"}\n");

        Run run = Run.of("evaluate", folder.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        JsonNode json = JSON.readTree(run.out());
        assertThat(json.at("/scorecards/0/score").decimalValue()).isEqualByComparingTo("90");
        assertThat(json.at("/rankings/0/blocs/0/rows/0/unit/id").asText()).isEqualTo("x");
        assertThat(json.at("/problems/0/errors/0/pointer").asText()).isEqualTo("/year");
        assertThat(json.at("/problems/0/instance").asText()).endsWith("a.ndjson:2");
    }

    @Test
    void ndjson_gives_one_scorecard_or_problem_a_line_in_the_order_read() throws Exception {
        Run run = Run.withInput(GOOD + "\n{cut\n" + GOOD, "evaluate", "-", "--format", "ndjson");

        assertThat(run.status()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(JSON.readTree(lines.get(0)).at("/score").decimalValue()).isEqualByComparingTo("90");
        assertThat(JSON.readTree(lines.get(1)).at("/instance").asText()).isEqualTo("-:3");
        assertThat(JSON.readTree(lines.get(2)).at("/unit/registered").asBoolean(true))
                .isFalse();
    }

    @Test
    void csv_keeps_a_name_that_begins_with_an_equals_sign_a_text() {
        Run run = Run.withInput(GOOD.replace("Bộ X", "=1+1"), "evaluate", "-", "--format", "csv");

        assertThat(run.out()).contains("'=1+1").startsWith("index,year,stage,unit,unitName");
        assertThat(run.out().lines()).hasSize(4);
    }

    @Test
    void a_single_refused_submission_ends_with_1_and_tells_every_fault() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.json"), GOOD.replace("60", "\"60\"").replace("30", "-1"));

        Run run = Run.of("evaluate", file.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("/facts/GivenScore/0/points  The value \"60\" must be a number, without quotes.")
                .contains("/facts/GivenScore/1/points  The value -1 must be 0 or more.");
    }

    @Test
    void explain_tells_rule_line_source_facts_arithmetic_and_basis() {
        Run run = Run.of("explain", "fixtures/phuc-vu/2026", "--criterion", "5.4");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "392869/443565 × 6 : 90% = 5,9047189626", "rule \"5.4", "5.4-hai-long", "Căn cứ: ", "ROUNDING")
                .contains("Tử số: 392869");
    }

    @Test
    void the_cases_of_a_pack_run_and_are_counted() {
        Run run = Run.of("test", "bo/2023", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("bo/2023: \\d+ cases pass, 0 fail\n");
    }

    @Test
    void a_report_is_markdown_on_standard_output_and_a_file_otherwise() throws Exception {
        Run markdown = Run.of("report", "bo/2023");
        Run pdf = Run.of(
                "report",
                "bo/2023",
                "--format",
                "pdf",
                "--out",
                folder.resolve("r.pdf").toString());

        assertThat(markdown.status()).isZero();
        assertThat(markdown.out()).startsWith("# Báo cáo").contains("17 đơn vị", "84,38%");
        assertThat(pdf.status()).isZero();
        assertThat(pdf.out()).isEmpty();
        assertThat(pdf.err()).contains("r.pdf");
        assertThat(Files.readAllBytes(folder.resolve("r.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_spreadsheet_goes_to_standard_output_as_bytes_and_a_filled_in_one_is_evaluated() throws Exception {
        Path template = folder.resolve("t.xlsx");

        assertThat(Run.of("evaluate", MINISTRIES, "--format", "xlsx").bytes().toByteArray())
                .startsWith('P', 'K');
        assertThat(Run.of("template", "bo/2023", "--out", template.toString()).status())
                .isZero();
        Run empty = Run.of("evaluate", template.toString());
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).contains("Unit!C6", "Unit!C8");
    }

    @Test
    void compare_shows_units_side_by_side_and_one_unit_by_criterion() throws Exception {
        Run several = Run.of("compare", "fixtures/don-vi-bo/2022");
        Run one = Run.of("compare", "fixtures/don-vi-bo/2022", "--unit", "don-vi-a", "--format", "json");

        assertThat(several.status()).isZero();
        assertThat(several.out()).contains("Tự nhận", "Đơn vị A");
        JsonNode json = JSON.readTree(one.out()).at("/comparisons/0");
        assertThat(json.at("/unit/id").asText()).isEqualTo("don-vi-a");
        assertThat(json.get("criteria")).hasSize(56);
        assertThat(json.at("/criteria/0/appraisal").has("computed")).isTrue();
    }
}
