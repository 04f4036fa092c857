package org.parindex.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.CompiledPack;
import org.parindex.rules.ShippedPacks;

/** A case file that is wrong is told with everything wrong in it, each at its line. */
class CaseFilesTest {
    private static final CompiledPack PACK = ShippedPacks.get("phuc-vu/2026");
    private static final String GOOD = """
            case: đúng 80 %
            given:
              facts:
                Measure: [{id: m, criterion: "4.3", numerator: 80, denominator: 100}]
            expect:
              points: "2"
            """;

    @TempDir
    private Path folder;

    private Outcome run(String text) throws Exception {
        return run("4.3-su-dung-lai", text);
    }

    private Outcome run(String leaf, String text) throws Exception {
        Path file = folder.resolve("cases/4-so-hoa").resolve(leaf).resolve("ca.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new CaseRunner(PACK, folder, ShippedPacks.EVALUATOR).run(file);
    }

    private static List<String> told(Outcome outcome) {
        return outcome.faults().stream()
                .map(fault -> fault.line() + " " + fault.message().vi())
                .toList();
    }

    @Test
    void a_decimal_comma_between_braces_is_told_as_that() throws Exception {
        Outcome outcome = run(GOOD.replace("numerator: 80,", "numerator: 79,5,"));

        assertThat(told(outcome))
                .singleElement()
                .asString()
                .startsWith("4 \",5\"")
                .contains("1.5");
    }

    @Test
    void every_fault_of_a_file_is_told_at_once_at_its_line_with_what_was_probably_meant() throws Exception {
        Outcome outcome = run("""
                case: hỏng
                givn: 1
                given:
                  stage: selff
                  facts:
                    Measur: []
                    Measure:
                      - {id: m, criterion: "4.3", numeratr: 3,
                         denominator: "x"}
                expect:
                  points: "1/0"
                  findings: một
                  rules: ["4.3 dưới 80%"]
                  statsu: SCORED
                """);

        assertThat(told(outcome))
                .containsExactly(
                        "2 Khoá \"givn\" không có. Có phải \"given\"?",
                        "4 Giai đoạn \"selff\" không có. Có phải \"self\"?",
                        "6 Loại dữ kiện \"Measur\" không có. Có phải \"Measure\"?",
                        "8 Trường \"numeratr\" không có. Có phải \"numerator\"?",
                        "8 Thiếu \"numerator\".",
                        "9 Giá trị \"x\" phải là một số, không có dấu ngoặc kép.",
                        "11 \"1/0\" chia cho 0.",
                        "12 findings phải là một số nguyên: số lần các quy tắc lên tiếng.",
                        "13 Quy tắc \"4.3 dưới 80%\" không có. Có phải \"4.3 dưới 80 %\"?",
                        "14 Khoá \"statsu\" không có. Có phải \"status\"?");
        assertThat(outcome.passed()).isFalse();
    }

    @Test
    void a_case_is_read_as_its_writer_meant_it_days_and_quoted_numbers_too() throws Exception {
        assertThat(run(GOOD).passed()).isTrue();
        assertThat(run(GOOD.replace("numerator: 80", "numerator: 80.0")).passed())
                .isTrue();
        assertThat(told(run(GOOD.replace("numerator: 80", "numerator: \"80\""))))
                .containsExactly("4 Giá trị \"80\" phải là một số, không có dấu ngoặc kép.");
    }

    @Test
    void points_may_be_any_calculation_of_the_legal_text() throws Exception {
        for (String points : List.of("2", "80/100 × 2 : 80%", "(0,5 + 0.5) * 2", "3 − 1", "-(-2)", "200%")) {
            assertThat(run(GOOD.replace("\"2\"", "\"" + points + "\"")).differences())
                    .as(points)
                    .isEmpty();
        }
    }

    @Test
    void what_is_no_calculation_is_told_with_one_that_is() throws Exception {
        for (String points : List.of("hai", "2 +", "1..2", "(2", "2)", "2 2", "9".repeat(400), "(".repeat(299))) {
            assertThat(told(run(GOOD.replace("\"2\"", "\"" + points + "\""))))
                    .as(points)
                    .singleElement()
                    .asString()
                    .startsWith("6 ")
                    .endsWith("không phải phép tính như \"41/50 × 1.5 : 80%\"; dấu trừ là -.");
        }
    }

    @Test
    void what_is_missing_is_told() throws Exception {
        assertThat(told(run("case: x\n"))).containsExactly("1 Thiếu khoá \"expect\".");
        assertThat(told(run(GOOD.replace("case: đúng 80 %\n", "")))).containsExactly("1 Thiếu khoá \"case\".");
        assertThat(told(run(GOOD.replace("  points: \"2\"", "  status: SCORED"))))
                .containsExactly("6 Thiếu khoá \"points\".");
    }

    @Test
    void points_go_with_scored_only() throws Exception {
        assertThat(told(run(GOOD + "  status: MISSING\n"))).containsExactly("6 MISSING không có điểm: bỏ points.");
    }

    @Test
    void a_folder_that_names_no_criterion_is_told_with_the_one_probably_meant() throws Exception {
        assertThat(told(run("4.33-x", GOOD))).singleElement().asString().contains("\"4.33\"", "Có phải \"4.3\"?");
    }

    @Test
    void whatever_the_bytes_a_fault_is_told_and_nothing_breaks() throws Exception {
        Path file = folder.resolve("cases/4-so-hoa/4.3-x/ca.yaml");
        Files.createDirectories(file.getParent());
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[] {(byte) 0xff, (byte) 0xfe, 0},
                "- 1\n- 2\n".getBytes(UTF_8),
                "case: [x\n".getBytes(UTF_8),
                "case: x\ncase: y\nexpect: {points: 1}\n".getBytes(UTF_8),
                "given: &a {facts: *a}\nexpect: {points: 1}\ncase: x\n".getBytes(UTF_8),
                "case: !!javax.script.ScriptEngineManager []\nexpect: {points: 1}\n".getBytes(UTF_8),
                ("case: " + "[".repeat(5_000)).getBytes(UTF_8),
                ("case: x" + " ".repeat(2 << 20)).getBytes(UTF_8))) {
            Files.write(file, bytes);

            Outcome outcome = new CaseRunner(PACK, folder, ShippedPacks.EVALUATOR).run(file);

            assertThat(outcome.faults()).isNotEmpty().allSatisfy(fault -> assertThat(
                            fault.message().vi() + fault.message().en())
                    .isNotBlank()
                    .doesNotContain("Exception", "org."));
        }
    }
}
