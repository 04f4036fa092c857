package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.report.FaultsText;
import org.parindex.report.SourceLines;
import org.parindex.text.Language;

/** Slips of people who write rules that were once told in the wrong place, more than once, or mended in the wrong one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritersSlipsTest {
    private static final String FIRST_RULES = "1-chi-dao-dieu-hanh/1.1.1-ban-hanh-ke-hoach.drl";

    @TempDir
    private static Path rules;

    private ShippedCopy copy;

    @BeforeAll
    void copy() throws IOException {
        copy = new ShippedCopy(rules, PackId.parse("don-vi-bo/2022"));
    }

    @AfterEach
    void restore() throws IOException {
        copy.restore();
    }

    @Test
    void a_need_for_a_value_that_no_fact_can_have_is_told_in_the_line_of_the_need() throws IOException {
        replace("criteria.yaml", "Report(kind = PAR)", "Report(kind = PRA)");

        assertThat(told()).contains("criteria.yaml", "error unknown-need", "\"PRA\"", "PAR");
    }

    @Test
    void a_need_with_two_equal_signs_is_told() throws IOException {
        replace("criteria.yaml", "Report(kind = PAR)", "Report(kind == PAR)");

        assertThat(codes()).containsOnly(FaultCode.WRONG_VALUE);
        assertThat(told()).contains("criteria.yaml", "with one =");
    }

    @Test
    void of_a_field_whose_kind_is_unknown_nothing_else_is_told_and_nothing_is_mended() throws IOException {
        replace("facts.drl", ": long ", ": so_nguyen ");

        assertThat(codes()).containsOnly(FaultCode.UNKNOWN_FIELD_KIND);
        assertThat(mended()).isEmpty();
    }

    @Test
    void a_decimal_comma_in_maxima_is_told_once_and_mended() throws IOException {
        replace("criteria.yaml", "max: \"14.5\"", "max: \"14,5\"");
        replace("criteria.yaml", "max: \"1.5\"", "max: \"1,5\"");

        assertThat(codes()).containsOnly(FaultCode.DECIMAL_COMMA);
        assertThat(told()).contains("Write max: \"1.5\"");
        assertThat(mended()).isNotEmpty();
        assertIsAsShipped("criteria.yaml");
    }

    @Test
    void of_a_maximum_that_is_no_number_no_sum_is_told() throws IOException {
        replace("criteria.yaml", "max: \"1.5\"", "max: \"một điểm rưỡi\"");

        assertThat(codes()).containsOnly(FaultCode.WRONG_VALUE);
    }

    @Test
    void the_sum_of_a_field_is_told_though_a_maximum_of_another_cannot_be_read() throws IOException {
        replace("criteria.yaml", "max: \"14.5\"", "max: \"15\"");
        replaceLast("criteria.yaml", "max: \"1.5\"", "max: \"một điểm rưỡi\"");

        assertThat(codes()).containsOnly(FaultCode.WRONG_SUM, FaultCode.WRONG_VALUE);
    }

    @Test
    void quotes_of_a_word_processor_are_told_and_mended_and_nothing_that_follows_from_them() throws IOException {
        String reason = "Đã ban hành kế hoạch cải cách hành chính đúng hạn";
        replace(FIRST_RULES, "( \"1\", \"" + reason + "\" )", "( “1”, “" + reason + "” )");

        assertThat(codes()).containsExactly(FaultCode.CURLY_QUOTES, FaultCode.CURLY_QUOTES);
        assertThat(mended()).hasSize(2);
        assertIsAsShipped(FIRST_RULES);
    }

    @Test
    void a_label_without_quotes_is_told_with_what_to_write() throws IOException {
        replace("facts.drl", "@label( \"Hạn gửi\" )", "@label( Hạn gửi )");

        assertThat(codes()).containsExactly(FaultCode.WRONG_ANNOTATION);
        assertThat(told()).contains("Write \"Hạn gửi\"");
        assertThat(mended()).hasSize(1);
        assertIsAsShipped("facts.drl");
    }

    @Test
    void a_special_blank_of_a_word_processor_is_told_once_and_mended() throws IOException {
        replace(FIRST_RULES, "Plan( kind", "Plan(\u00a0kind");

        assertThat(codes()).isNotEmpty().containsOnly(FaultCode.SYNTAX);
        assertThat(told()).contains("special blank");
        mended();
        assertIsAsShipped(FIRST_RULES);
    }

    @Test
    void a_field_of_two_words_is_told_where_it_is_declared() throws IOException {
        replace("facts.drl", "description : String", "mo ta : String");

        assertThat(told()).contains("error wrong-name", "\"mo ta\" has a blank").doesNotContain("unclear-text");
    }

    @Test
    void what_a_derivation_does_not_take_is_said_in_the_language_of_the_reader() throws IOException {
        replace("facts.drl", "\"cappedRatio(tasksDone, tasksPlanned)\"", "\"cappedRatio(tasksDone; tasksPlanned)\"");

        assertThat(new FaultsText(new SourceLines(folder()), "", Language.VI).render(faults()))
                .contains("@derived không đúng: cappedRatio không nhận")
                .doesNotContain("phải có @derived");
    }

    @Test
    void a_name_with_diacritics_is_told_alone_where_it_is_derived_from() throws IOException {
        replace("facts.drl", "tasksDone", "nhiệmVụ");

        assertThat(told()).contains("error wrong-name", "nhiemVu").doesNotContain("wrong-derivation");
    }

    @Test
    void a_blank_for_the_hyphen_in_a_files_name_is_told_alone() throws IOException {
        Path file = folder().resolve(FIRST_RULES);
        Path misnamed = Files.move(file, file.resolveSibling("1.1.1 ban hành.drl"));

        assertThat(codes()).containsExactly(FaultCode.RULE_WITHOUT_LEAF);
        assertThat(told()).contains("a hyphen must follow the code 1.1.1");
        Files.delete(misnamed);
    }

    @Test
    void a_tab_and_an_open_quote_in_yaml_are_told_at_their_line() throws IOException {
        replace("criteria.yaml", "    max: \"14.5\"", "\tmax: \"14.5\"");
        assertThat(told()).contains("criteria.yaml:7:1: error yaml-syntax", "indented by a Tab");

        copy.restore();
        replace("criteria.yaml", "max: \"14.5\"", "max: \"14.5");
        assertThat(told()).contains("criteria.yaml:7:10: error yaml-syntax", "not closed");
    }

    @Test
    void a_character_that_nobody_sees_is_told_in_yaml_too() throws IOException {
        replace("criteria.yaml", "name: Công tác chỉ", "name: Công\u202e tác chỉ");

        assertThat(codes()).containsExactly(FaultCode.HIDDEN_CHARACTER);
    }

    @Test
    void a_number_without_quotes_in_an_annotation_is_told_and_mended() throws IOException {
        replace("facts.drl", "@max( \"9999\" )", "@max( 9999 )");

        assertThat(codes()).containsExactly(FaultCode.UNQUOTED_NUMBER);
        assertThat(mended()).hasSize(1);
        assertIsAsShipped("facts.drl");
    }

    @Test
    void names_with_diacritics_are_told_where_they_are_declared() throws IOException {
        replace("facts.drl", "description : String", "mô_tả : String");
        replace("facts.drl", "\"REPRIMAND, WARNING", "\"Khiển trách, WARNING");
        replace("facts.drl", "declare Violation", "declare Sai_Phạm");

        assertThat(told()).contains("error wrong-name", "mo_ta", "KHIEN_TRACH", "Sai_Pham");
    }

    @Test
    void of_a_type_or_a_value_with_diacritics_nothing_is_told_of_the_rules_that_read_it() throws IOException {
        replace("facts.drl", "\"REPRIMAND, WARNING, HEAVIER\"", "\"Khiển trách, Cảnh cáo\"");
        replace("facts.drl", "declare Headcount", "declare Héadcount");

        assertThat(codes()).isNotEmpty().containsOnly(FaultCode.WRONG_NAME);
    }

    @Test
    void a_then_without_anything_is_told_and_no_gap_that_follows() throws IOException {
        replace(
                FIRST_RULES,
                "    score.award( \"1\", \"Đã ban hành kế hoạch cải cách hành chính đúng hạn\" );\n",
                "    // chưa viết\n");

        assertThat(codes()).containsExactly(FaultCode.WRONG_CONSEQUENCE);
        assertThat(told()).contains("is empty");
    }

    @Test
    void a_rule_file_with_another_ending_is_named_where_the_criterion_lacks_it() throws IOException {
        Path file = folder().resolve(FIRST_RULES);
        Path text = Files.move(file, file.resolveSibling("1.1.1-ban-hanh-ke-hoach.drl.txt"));

        assertThat(told()).contains("error leaf-without-rule", "There is " + FIRST_RULES + ".txt");
        Files.delete(text);
    }

    private Path folder() {
        return copy.folder();
    }

    private void replace(String file, String what, String by) throws IOException {
        String text = Files.readString(folder().resolve(file));
        assertThat(text).contains(what);
        Files.writeString(folder().resolve(file), text.replace(what, by));
    }

    private void replaceLast(String file, String what, String by) throws IOException {
        String text = Files.readString(folder().resolve(file));
        int at = text.lastIndexOf(what);
        Files.writeString(folder().resolve(file), text.substring(0, at) + by + text.substring(at + what.length()));
    }

    /** Without what every changed copy of a published pack has. */
    private List<PackFault> faults() throws IOException {
        return copy.faults().stream()
                .filter(fault -> fault.code() != FaultCode.PUBLISHED_CHANGED)
                .toList();
    }

    private List<FaultCode> codes() throws IOException {
        return faults().stream().map(PackFault::code).toList();
    }

    private String told() throws IOException {
        return new FaultsText(new SourceLines(folder()), "", Language.EN).render(faults());
    }

    private List<PackFault> mended() throws IOException {
        return FixedPack.apply(folder(), faults());
    }

    private void assertIsAsShipped(String file) throws IOException {
        assertThat(Files.readString(folder().resolve(file)))
                .isEqualTo(copy.texts().get(file));
    }
}
