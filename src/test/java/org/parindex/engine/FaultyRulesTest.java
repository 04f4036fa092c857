package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;
import org.parindex.text.Text;

/** Faults of rules are told with the file and line of the DRL, never with generated Java. */
class FaultyRulesTest {
    private static final String FILE = "1-thu-gom/1.2-quy-tac.drl";

    @TempDir
    private Path rules;

    @Test
    void a_syntax_error_is_told_at_its_line() throws Exception {
        PackFault fault = onlyFault("rule \"1.2 a\"\nwhen\n    Tonnage( total > )\nthen\nend\n");

        assertThat(fault.place()).isEqualTo(FILE + ":5:22");
    }

    @Test
    void an_unknown_kind_of_fact_is_told_where_it_stands() throws Exception {
        PackFault fault = onlyFault(good("1.2 a") + "rule \"1.2 b\"\nwhen\n    Tonage()\nthen\nend\n");

        assertThat(fault.place()).isEqualTo(FILE + ":11:5");
        assertThat(fault.message().en()).contains("Tonage");
    }

    @Test
    void an_unknown_field_is_told_where_it_stands() throws Exception {
        PackFault fault = onlyFault(good("1.2 a") + "rule \"1.2 b\"\nwhen\n    Tonnage( tons > 3 )\nthen\nend\n");

        assertThat(fault.place()).isEqualTo(FILE + ":11:14");
        assertNoJava(fault);
    }

    @Test
    void an_error_in_a_consequence_is_told_where_it_stands_without_generated_java() throws Exception {
        PackFault fault = onlyFault(
                good("1.2 a") + "rule \"1.2 b\"\nwhen\n    Tonnage()\nthen\n    score.aword( \"1\", \"x\" );\nend\n");

        assertThat(fault.place()).isEqualTo(FILE + ":13:11");
        assertThat(fault.message().en()).contains("aword");
        assertNoJava(fault);
    }

    @Test
    void what_makes_the_build_itself_throw_is_told_where_it_stands() throws Exception {
        PackFault fault = onlyFault(
                "rule \"1.2 a\"\nwhen\n    Tonnage( $n : id )\n    CollectionPoint( late == \"abc\" )\nthen\nend\n");

        assertThat(fault.place()).isEqualTo(FILE + ":6:22");
        assertNoJava(fault);
    }

    @Test
    void a_mistyped_need_or_unit_attribute_is_told_with_the_one_probably_meant() throws Exception {
        WrittenPack pack = WrittenPack.in(rules);
        Path criteria = rules.resolve("rac-thai/2031/criteria.yaml");
        pack.write(
                "criteria.yaml",
                Files.readString(criteria)
                        .replace("needs: [Tonnage]", "needs: [Tonage]")
                        .replace("unit.hasLandfill", "unit.hasLandfil"));

        assertThat(faults().faults())
                .extracting(fault -> fault.message().en())
                .containsExactly(
                        "Criterion 1.2, needs: there is no \"Tonage\". Did you mean Tonnage?",
                        "Criterion 1.10, appliesWhen: there is no \"hasLandfil\". Did you mean hasLandfill?");
    }

    @Test
    void a_wrong_package_line_is_told() throws Exception {
        WrittenPack.in(rules).write(FILE, "package elsewhere\n\n" + good("1.2 a"));

        assertThat(faults().faults())
                .extracting(fault -> fault.message().en())
                .contains("The file must begin with: package rac_thai.y2031");
    }

    @Test
    void a_rule_that_throws_in_its_consequence_fails_the_evaluation_with_its_place() throws Exception {
        RulePlace place =
                failure("rule \"1.2 hỏng\"\nwhen\n    Tonnage()\nthen\n    score.award( \"một\", \"x\" );\nend\n");

        assertThat(place).isEqualTo(new RulePlace("1.2 hỏng", place.criterion(), FILE, 3, 8));
    }

    @Test
    void a_rule_that_throws_in_its_condition_fails_the_evaluation_with_its_place() throws Exception {
        RulePlace place = failure(
                good("1.2 lành")
                        + "rule \"1.2 hỏng\"\nwhen\n    $t : Tonnage( LocalDate.parse( id ) != null )\nthen\n    score.award( \"1\", \"x\" );\nend\n");

        assertThat(place.rule()).isEqualTo("1.2 hỏng");
        assertThat(place.file()).isEqualTo(FILE);
        assertThat(place.line()).isEqualTo(9);
    }

    @Test
    void what_nobody_foresaw_is_told_in_a_sentence_of_each_language_that_stands_without_the_words_of_java()
            throws Exception {
        Text problem = failed("rule \"1.2 hỏng\"\nwhen\n    $t : Tonnage( LocalDate.parse( id ) != null )\nthen\nend\n")
                .problem();

        assertThat(problem.vi()).matches("làm một việc không làm được với các dữ kiện này \\(.*parsed.*\\)");
        assertThat(problem.en()).matches("it does something that cannot be done with these facts \\(.*parsed.*\\)");
    }

    private static String good(String name) {
        return "rule \"" + name + "\"\nwhen\n    Tonnage()\nthen\n    score.award( \"1\", \"x\" );\nend\n";
    }

    private static void assertNoJava(PackFault fault) {
        assertThat(fault.message().en())
                .doesNotContain(".java", "Lambda", "import ", "public ")
                .hasSizeLessThan(400);
    }

    private PackFault onlyFault(String drl) throws Exception {
        WrittenPack.in(rules).rule("1.2", drl);

        PackException faults = faults();
        assertThat(faults.faults()).as(faults.getMessage()).hasSize(1);
        return faults.faults().get(0);
    }

    private PackException faults() throws Exception {
        PackException faults = catchThrowableOfType(
                PackException.class, () -> WrittenPack.at(rules).compile().close());
        assertThat(faults).isNotNull();
        return faults;
    }

    private RulePlace failure(String drl) throws Exception {
        return java.util.Objects.requireNonNull(failed(drl).place());
    }

    private RuleFailure failed(String drl) throws Exception {
        try (CompiledPack pack = WrittenPack.in(rules).rule("1.2", drl).compile()) {
            Submission submission = SubmissionReader.read(
                    pack.types(),
                    JsonDocument.read(WrittenPack.submission("a", 1, 2, "50").getBytes(StandardCharsets.UTF_8)));
            RuleFailure failure = catchThrowableOfType(
                    RuleFailure.class, () -> ShippedPacks.EVALUATOR.evaluate(pack.types(), pack, submission));
            assertThat(failure).isNotNull();
            return failure;
        }
    }
}
