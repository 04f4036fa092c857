package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** What is lawful, what is not, and what is left open: one criterion for each. */
class JudgementTest {
    private static final String FACTS = """
            declare Task
                @label( "Nhiệm vụ" )
                id        : String     @label( "Mã" )
                kind      : String     @label( "Loại" ) @oneOf( "BIG, SMALL" )
                due       : LocalDate  @label( "Hạn" )
                completed : LocalDate  @label( "Ngày xong" ) @optional @happened
                late      : boolean    @label( "Chậm" ) @derived( "late(due, completed)" )
                days      : long       @label( "Số ngày chậm" ) @derived( "daysLate(due, completed)" )
            end

            declare Promise
                @label( "Cam kết" ) @stage( "self" ) @single
                id    : String @label( "Mã" )
                tasks : long   @label( "Số việc" )
            end

            declare Finding
                @label( "Kết luận" ) @stage( "appraisal" ) @single
                id     : String  @label( "Mã" )
                agreed : boolean @label( "Đồng ý" )
            end

            declare Spending
                @label( "Chi" ) @single
                id       : String     @label( "Mã" )
                plan     : BigDecimal @label( "Dự toán" ) @zeroOnlyIf( "actual" )
                actual   : BigDecimal @label( "Thực chi" ) @better( "neither" )
                heads    : long       @label( "Số người" )
                title    : String     @label( "Tên" )
                reported : boolean    @label( "Đã báo cáo" )
                quality  : String     @label( "Chất lượng" ) @oneOf( "POOR, FAIR, GOOD" ) @better( "more" )
                share    : Ratio      @label( "Tỷ lệ" ) @derived( "ratio(actual, plan)" )
            end
            """;
    private static List<PackFault> faults = List.of();

    @BeforeAll
    static void look_at_all_criteria_at_once() {
        faults = new SmallPack(FACTS)
                .leaf(
                        "1.1",
                        BigDecimal.ONE,
                        "Task",
                        "start: \"1\"",
                        rule("1.1 chậm", "Task( late )", "deduct( \"0.2\"")
                                + rule("1.1 chậm quá 30 ngày", "Task( late, days > 30 )", "deduct( \"0.3\""))
                .leaf(
                        "1.2",
                        BigDecimal.ONE,
                        "Task",
                        "start: \"1\"",
                        rule("1.2 từ 1 đến 30 ngày", "Task( days >= 1, days <= 30 )", "deduct( \"0.2\"")
                                + rule("1.2 từ 30 ngày", "Task( days >= 30 )", "deduct( \"0.5\""))
                .leaf(
                        "1.3",
                        BigDecimal.TEN,
                        "Spending",
                        rule("1.3 ít người", "Spending( heads < 5 )", "award( \"2\"")
                                + rule("1.3 nhiều người", "Spending( heads >= 5 )", "award( \"4\"")
                                + rule("1.3 đã báo cáo", "Spending( reported )", "award( \"6\"")
                                + rule("1.3 chưa báo cáo", "Spending( !reported )", "award( \"0\""))
                .leaf(
                        "1.4",
                        BigDecimal.ONE,
                        "Spending",
                        rule(
                                        "1.4 từ 95 đến 100 %",
                                        "Spending( share.percent >= 95, share.percent <= 100 )", "award( \"1\"")
                                + rule(
                                        "1.4 còn lại",
                                        "Spending( plan > 0, share.percent < 95 || share.percent > 100 )",
                                        "award( \"0\"")
                                + rule("1.4 không có dự toán", "Spending( plan == 0 )", "award( \"0\""))
                .leaf(
                        "1.5",
                        BigDecimal.ONE,
                        "Spending",
                        rule("1.5 ít hay nhiều người", "Spending( heads <= 5 || heads > 9 )", "award( \"0\"")
                                + rule("1.5 vừa", "Spending( heads > 5, heads <= 9 )", "award( \"1\""))
                .leaf(
                        "1.6",
                        BigDecimal.ONE,
                        "Spending",
                        rule("1.6 tên có chữ", "Spending( title matches \"A.*\" )", "award( \"1\"")
                                + rule("1.6 còn lại", "Spending( !(title matches \"A.*\") )", "award( \"0\""))
                .leaf(
                        "1.7",
                        BigDecimal.ONE,
                        "Task",
                        rule("1.7 mỗi việc", "Task( !late )", "award( \"0.5\"")
                                + rule("1.7 không có", "not Task( !late )", "award( \"0\""))
                .leaf(
                        "1.8",
                        BigDecimal.ONE,
                        "Task",
                        rule("1.8 có việc lớn", "exists Task( kind == \"BIG\" )", "award( \"0.5\"")
                                + rule("1.8 có việc nhỏ", "exists Task( kind == \"SMALL\" )", "award( \"0.5\"")
                                + rule("1.8 không có việc", "not Task()", "award( \"0\""))
                .leaf(
                        "1.9",
                        BigDecimal.ONE,
                        "Task",
                        rule(
                                        "1.9 từ 3 việc chậm",
                                        "Number( intValue >= 3 ) from accumulate( Task( late, $id : id ), count( $id ) )",
                                        "award( \"0\"")
                                + rule(
                                        "1.9 dưới 2 việc chậm",
                                        "Number( intValue < 2 ) from accumulate( Task( late, $id : id ), count( $id ) )",
                                        "award( \"1\""))
                .leaf(
                        "1.10",
                        BigDecimal.ONE,
                        "Task",
                        rule(
                                        "1.10 xong trước tháng 7",
                                        "Task( completed < LocalDate.of( 2030, 7, 1 ) )",
                                        "award( \"1\"")
                                + rule(
                                        "1.10 xong sau ngày 1 tháng 7",
                                        "Task( completed > LocalDate.of( 2030, 7, 1 ) )",
                                        "award( \"0.5\"")
                                + rule("1.10 chưa xong", "Task( completed == null )", "award( \"0\"")
                                + rule("1.10 không có việc", "not Task()", "award( \"0\""))
                .leaf(
                        "1.11",
                        BigDecimal.ONE,
                        "Spending",
                        rule("1.11 kém", "Spending( quality == \"POOR\" )", "award( \"0\"")
                                + rule("1.11 khá", "Spending( quality == \"FAIR\" )", "award( \"1\"")
                                + rule("1.11 tốt", "Spending( quality == \"GOOD\" )", "award( \"0.5\""))
                .leaf(
                        "1.12",
                        BigDecimal.ONE,
                        "Spending",
                        rule("1.12 chưa tốt", "Spending( quality in ( \"POOR\", \"FAIR\" ) )", "award( \"0\"")
                                + rule("1.12 tốt", "Spending( quality == \"GOOD\" )", "award( \"1\""))
                .leaf(
                        "1.13",
                        BigDecimal.ONE,
                        "Promise",
                        rule("1.13 ít việc", "Promise( tasks < 3 )", "award( \"0.5\"")
                                + rule("1.13 nhiều việc", "Promise( tasks > 3 )", "award( \"1\""))
                .leaf(
                        "1.14",
                        BigDecimal.ONE,
                        "Task",
                        rule("1.14 đồng ý", "Finding( agreed )", "award( \"1\"")
                                + rule("1.14 không đồng ý", "Finding( !agreed )", "award( \"0\""))
                .faults();
    }

    private static String rule(String name, String when, String says) {
        return "rule \"" + name + "\"\nwhen\n    " + when + "\nthen\n    score." + says + ", \"" + name
                + "\" );\nend\n\n";
    }

    @Test
    void a_deduction_on_top_of_another_for_what_is_worse_still_is_lawful() {
        assertThatFaults("1.1").isEmpty();
    }

    @Test
    void two_deductions_that_meet_at_one_value_overlap() {
        assertThatFaults("1.2")
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.OVERLAP))
                .satisfies(fault -> assertThat(fault.message().vi()).contains("Số ngày chậm 30"));
    }

    @Test
    void points_for_two_different_things_add_up() {
        assertThatFaults("1.3").isEmpty();
    }

    @Test
    void a_field_that_must_keep_within_bounds_may_score_less_for_more() {
        assertThatFaults("1.4").isEmpty();
    }

    @Test
    void a_field_that_says_nothing_is_asked_about_where_points_rise_and_fall() {
        assertThatFaults("1.5")
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.DIRECTION_UNSTATED))
                .satisfies(fault ->
                        assertThat(fault.message().vi()).contains("Số người 9").contains("Số người 10"));
    }

    @Test
    void a_condition_that_is_no_comparison_leaves_its_criterion_undecided() {
        assertThatFaults("1.6").hasSizeGreaterThanOrEqualTo(2).allSatisfy(fault -> assertThat(fault.code())
                .isEqualTo(FaultCode.UNDECIDED));
    }

    @Test
    void points_for_each_of_several_facts_up_to_the_maximum_are_lawful() {
        assertThatFaults("1.7").isEmpty();
    }

    @Test
    void rules_for_different_kinds_of_fact_add_up() {
        assertThatFaults("1.8").isEmpty();
    }

    @Test
    void a_count_that_no_rule_answers_is_a_gap_told_as_a_list() {
        assertThatFaults("1.9")
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.GAP))
                .satisfies(fault -> assertThat(fault.message().vi())
                        .contains("2 × Nhiệm vụ")
                        .contains("\"1.9 từ 3 việc chậm\" (dòng 3)")
                        .contains("\"1.9 dưới 2 việc chậm\" (dòng 10)"));
    }

    @Test
    void a_day_that_no_rule_answers_is_a_gap() {
        assertThatFaults("1.10")
                .filteredOn(fault -> fault.code() == FaultCode.GAP)
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("completed 2030-07-01"));
    }

    @Test
    void a_better_closed_value_that_scores_less_is_told_with_both_values() {
        assertThatFaults("1.11")
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.BETTER_SCORES_LESS))
                .satisfies(fault -> assertThat(fault.message().en())
                        .contains("0.5 points where Spending (quality GOOD)")
                        .contains("1 points where Spending (quality FAIR)"));
        assertThatFaults("1.12").isEmpty();
    }

    @Test
    void a_gap_in_what_only_the_unit_itself_may_send_is_told() {
        assertThatFaults("1.13")
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.GAP))
                .satisfies(fault -> assertThat(fault.message().vi()).contains("Số việc 3"));
    }

    @Test
    void a_criterion_whose_rules_look_only_at_what_the_council_sends_has_a_gap_where_it_sent_nothing() {
        assertThatFaults("1.14").singleElement().satisfies(fault -> assertThat(fault.code())
                .isEqualTo(FaultCode.GAP));
    }

    private static ListAssert<PackFault> assertThatFaults(String code) {
        return assertThat(faults.stream()
                .filter(fault -> fault.file().contains("/" + code + "-"))
                .toList());
    }
}
