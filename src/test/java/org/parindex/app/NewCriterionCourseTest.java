package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.rules.ShippedPacks;

/** The course "Thêm một tiêu chí" of rules/README.md, step by step, with what the page says to write. */
class NewCriterionCourseTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```\n(.*?)```");
    private static final Path CASES = Path.of("cases/1-chi-dao-dieu-hanh/1.8-tra-loi-kien-nghi");

    private static final Path SAMPLE = Path.of("fixtures/don-vi-bo/2022/appraisal/cuc-an-toan-thong-tin.json");

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path pack = Path.of("");
    private Path untouched = Path.of("");

    @BeforeEach
    void follow_the_page() throws IOException {
        rules = folder.resolve("rules");
        pack = rules.resolve("don-vi-bo/2023");
        copy(ShippedPacks.RULES.resolve("don-vi-bo"), rules.resolve("don-vi-bo"));
        assertThat(run("new-year", "don-vi-bo", "2023", "--from", "2022").status())
                .isZero();
        untouched = folder.resolve("goc");
        copy(pack, untouched);
        List<String> blocks = blocks();
        write("facts.drl", Files.readString(pack.resolve("facts.drl")) + "\n" + blocks.get(0));
        write(
                "criteria.yaml",
                Files.readString(pack.resolve("criteria.yaml"))
                        .replaceFirst("max: 100\n", "max: 101\n")
                        .replaceFirst("max: \"14.5\"", "max: \"15.5\"")
                        .replaceFirst("(?m)^  - code: \"2\"$", blocks.get(1) + "  - code: \"2\""));
        write("1-chi-dao-dieu-hanh/1.8-tra-loi-kien-nghi.drl", blocks.get(2));
        write(CASES + "/cham-1-ngay.yaml", blocks.get(3));
    }

    @Test
    void what_the_page_says_to_write_has_no_error_and_each_missing_case_is_named() {
        Run check = run("check", "don-vi-bo/2023", "--lang", "en");
        Run coverage = run("test", "don-vi-bo/2023", "--criterion", "1.8", "--coverage", "--lang", "en");

        assertThat(check.out()).contains("don-vi-bo/2023: 0 errors");
        assertThat(check.status()).isZero();
        assertThat(coverage.status()).isEqualTo(Exit.AT_FAULT);
        assertThat(coverage.out()).contains("1.8 không có kiến nghị");
    }

    @Test
    void of_the_other_criteria_only_the_cases_that_count_with_the_maximum_of_all_have_to_be_mended() {
        Run all = run("test", "don-vi-bo/2023", "--lang", "en");

        assertThat(all.err()).isEmpty();
        assertThat(all.status()).isEqualTo(Exit.AT_FAULT);
        assertThat(all.out().lines().filter(line -> line.contains(".yaml")))
                .isNotEmpty()
                .allMatch(line -> line.contains("1.5-so-voi-nam-truoc"));
    }

    @Test
    void with_a_case_on_every_edge_the_cases_notice_every_change() throws IOException {
        writeCase("dung-han", "BUSINESS, due: 2023-06-30, answered: 2023-06-30", "points: \"1\"");
        writeCase("nguoi-dan", "CITIZEN, due: 2023-06-30", "status: NOT_APPLICABLE");
        writeCase("chua-den-han", "BUSINESS, due: 2024-06-30", "status: NOT_APPLICABLE");
        write(CASES + "/thieu.yaml", "case: thiếu\ngiven: {unit: {hasProcedures: true}}\nexpect: {status: MISSING}\n");
        write(CASES + "/tru-het.yaml", """
                case: "bốn kiến nghị không trả lời: trừ hết"
                given:
                  unit: {hasProcedures: true}
                  facts:
                    Recommendation:
                      - {id: KN-1, sender: BUSINESS, due: 2023-06-30}
                      - {id: KN-2, sender: BUSINESS, due: 2023-06-30}
                      - {id: KN-3, sender: BUSINESS, due: 2023-06-30}
                      - {id: KN-4, sender: BUSINESS, due: 2023-06-30}
                      - {id: KN-5, sender: CITIZEN, due: 2023-06-30}
                expect:
                  points: "1 - 4 × 0.25"
                """);

        Run run = run("test", "don-vi-bo/2023", "--criterion", "1.8", "--coverage", "--mutate");

        assertThat(run.status()).as(run.out()).isZero();
    }

    @Test
    void the_impact_shows_whom_the_new_criterion_moves() throws IOException {
        String late = Files.readString(SAMPLE).replace("\"facts\": {\n", "\"facts\": {\n" + blocks().get(4));
        Path sent = Files.writeString(folder.resolve("cuc-an-toan-thong-tin.json"), late);

        Run run = run("impact", untouched.toString(), "don-vi-bo/2023", sent.toString(), "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).at("/units/0/criteria"))
                .hasSize(1)
                .allSatisfy(change -> {
                    assertThat(change.path("code").asText()).isEqualTo("1.8");
                    assertThat(change.toString()).contains("1.8 kiến nghị trả lời chậm");
                });
    }

    private static List<String> blocks() throws IOException {
        String page = Files.readString(ShippedPacks.RULES.resolve("README.md"));
        String course = page.substring(page.indexOf("## Thêm một tiêu chí"), page.indexOf("## Công bố"));
        List<String> blocks =
                BLOCK.matcher(course).results().map(found -> found.group(1)).toList();
        assertThat(blocks).hasSize(5);
        return blocks;
    }

    private void writeCase(String name, String fact, String expected) throws IOException {
        write(
                CASES + "/" + name + ".yaml",
                "case: " + name
                        + "\ngiven:\n  unit: {hasProcedures: true}\n  facts:\n    Recommendation:\n      - {id: KN-1, sender: "
                        + fact + "}\nexpect:\n  " + expected + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = pack.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private Run run(String... arguments) {
        return Run.withRules(rules, arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }
}
