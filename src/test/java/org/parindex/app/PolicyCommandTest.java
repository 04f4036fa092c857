package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.rules.WrittenPack;

/** {@code impact --policy} between two years: what was decided anew, and nothing that only moved with the year. */
class PolicyCommandTest {
    @TempDir
    private Path rules;

    private Path next = Path.of("");

    @BeforeEach
    void startNextYear() throws IOException {
        WrittenPack.in(rules);
        Run run = Run.withRules(rules, "new-year", "rac-thai", "2032", "--from", "2031");
        assertThat(run.status()).as(run.err()).isZero();
        next = rules.resolve("rac-thai/2032");
    }

    @Test
    void a_year_that_was_only_copied_forward_changes_nothing() {
        assertThat(policy(rules, "rac-thai/2031", "rac-thai/2032")).isEqualToIgnoringWhitespace("Nothing changes.");
    }

    @Test
    void every_kind_of_edit_reads_as_the_policy_change() throws IOException {
        edit("pack.yaml", "decimals: 1", "decimals: 2");
        edit("facts.drl", "\"VILLAGE, MARKET\"", "\"VILLAGE, MARKET, SCHOOL\"");
        edit(
                "facts.drl",
                "declare Tonnage\n",
                "declare Depot\n    id : String @label( \"Mã\" )\nend\n\ndeclare Tonnage\n");
        edit(
                "criteria.yaml",
                "start: \"4\", method: appraisal, basis: Điều 1, needs: [CollectionPoint]",
                "start: \"3\", method: appraisal, basis: Điều 1, needs: [CollectionPoint, Tonnage],"
                        + " appliesWhen: not unit.hasLandfill, remedy: Mở đúng hạn");

        assertThat(policy(rules, "rac-thai/2031", "rac-thai/2032")).isEqualToNormalizingNewlines("""
                Overall
                  rounding: 1 total → 2 total
                Changed: facts CollectionPoint
                  − kind : String @label( "Loại" ) @oneOf( "VILLAGE, MARKET" )
                  + kind : String @label( "Loại" ) @oneOf( "VILLAGE, MARKET, SCHOOL" )
                New: facts Depot
                  + id : String @label( "Mã" )
                Changed: 1.1 Điểm thu gom đúng hạn (4)
                  opening points: 4 → 3
                  facts needed: CollectionPoint → CollectionPoint, Tonnage
                  assessed only if: — → not unit.hasLandfill
                  what to do: — → Mở đúng hạn

                """);
    }

    @Test
    void a_new_criterion_reads_with_all_that_it_asks_for() throws IOException {
        edit("criteria.yaml", "- {code: \"1.1\"", "- {code: \"1.9\"");
        Path rule = next.resolve("1-thu-gom/1.1-quy-tac.drl");
        Files.writeString(
                next.resolve("1-thu-gom/1.9-quy-tac.drl"),
                Files.readString(rule).replace("\"1.1 ", "\"1.9 "));
        Files.delete(rule);

        assertThat(policy(rules, "rac-thai/2031", "rac-thai/2032"))
                .contains("New: 1.9 Điểm thu gom đúng hạn (4)\n  + opening points: 4\n", "  + basis: Điều 1\n")
                .contains("  + facts needed: CollectionPoint\n", "Gone: 1.1 Điểm thu gom đúng hạn (4)\n");
    }

    @Test
    void two_real_years_differ_by_their_kinds_of_fact_and_their_criteria() {
        assertThat(policy(Path.of("rules"), "bo/2022", "bo/2023"))
                .contains(
                        "Gone: facts ScoreLoss\n",
                        "Changed: facts GivenScore\n  − @label( \"Điểm được chấm\" )\n  + @label( \"Điểm đã công bố\" )\n",
                        "New: A Điểm Hội đồng thẩm định chấm (68.5)\n",
                        "Gone: 7.2 Điểm điều tra xã hội học: xây dựng và phát triển Chính phủ điện tử, Chính phủ số (6)\n")
                .doesNotContain("package", "2022-12-31");
    }

    private static String policy(Path rules, String first, String second) {
        Run run = Run.withRules(rules, "impact", first, second, "--policy", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = next.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
