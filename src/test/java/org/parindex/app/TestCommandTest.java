package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.cases.TrialPack;

/** {@code parindex test} as a person reads it, in both languages, with its exit status. */
class TestCommandTest {
    private static final String PACK = "rac-thai/2031";

    @TempDir
    private Path rules;

    private Run test(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        arguments[1] = PACK;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.withRules(rules, arguments);
    }

    @Test
    void cases_that_pass_reach_everything_and_notice_every_change_end_with_0() throws Exception {
        TrialPack.in(rules);

        Run run = test("--coverage", "--mutate");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("rac-thai/2031: 16 ca đạt, 0 ca không đạt", "thay đổi bị ca phát hiện: 100% (cần 95%)")
                .doesNotContain("Chưa có ca nào cho", "\n? ");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void a_case_that_fails_says_which_rule_gave_what_by_which_arithmetic() throws Exception {
        TrialPack.in(rules)
                .with("1.2-rac/sai", "{Tonnage: [{id: t, collected: 40, total: 100}]}", "points: \"40/100 × 4\"");

        Run vietnamese = test("--criterion", "1.2");
        Run english = test("--criterion", "1.2", "--lang", "en");

        assertThat(vietnamese.status()).isEqualTo(1);
        assertThat(vietnamese.out()).isEqualTo("""
                ✗ cases/1-thu-gom/1.2-rac/sai.yaml — ca 1.2-rac/sai
                    mong đợi 40/100 × 4 = 1,6 điểm, thực tế 2
                          +2  cho: Thu gom 40/100 = 40%
                              phép tính: 40/100 × 4 : 80% = 2
                              quy tắc "1.2 dưới 80 %" (1-thu-gom/1.2-quy-tac.drl:10)
                rac-thai/2031: 5 ca đạt, 1 ca không đạt
                """);
        assertThat(english.out())
                .contains("expected 40/100 × 4 = 1.6 points, got 2", "rule \"1.2 dưới 80 %\"", "5 cases pass, 1 fail");
    }

    @Test
    void what_no_case_reaches_is_named_and_ends_with_1() throws Exception {
        TrialPack.in(rules).without("1.10-bai-rac/khong-co-bai").without("1.2-rac/khong-thu-gom");

        Run run = test("--coverage", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "No case reaches:",
                        "1-thu-gom/1.2-quy-tac.drl:14  1.2 when lowest points",
                        "criteria.yaml:8  1.10 when not assessed");
    }

    @Test
    void a_criterion_without_cases_is_told_even_where_nobody_asked() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        for (String name : new String[] {"dung-han", "cham", "thieu", "cham-9"}) {
            pack.without("1.1-diem/" + name);
        }

        assertThat(test().out()).contains("rac-thai/2031: chưa có ca chạy được nào: 1.1");
        assertThat(test("--criterion", "1.1").status()).isEqualTo(2);
    }

    @Test
    void too_few_noticed_changes_end_with_1_by_the_threshold_asked_for() throws Exception {
        TrialPack.in(rules).without("1.2-rac/ngay-duoi-80");

        Run strict = test("--criterion", "1.2", "--mutate", "--threshold", "100");
        Run mild = test("--criterion", "1.2", "--mutate", "--threshold", "10");

        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out())
                .contains("? 1-thu-gom/1.2-quy-tac.drl:5\n    − ratio.percent >= 80\n    + ratio.percent >= 79\n")
                .contains("(cần 100%)");
        assertThat(mild.status()).isZero();
    }

    @Test
    void a_group_stands_for_all_criteria_below_it_and_no_others() throws Exception {
        TrialPack.in(rules);

        assertThat(test("--criterion", "1").out()).isEqualTo(test().out());
        assertThat(test("--criterion", "1.1", "--mutate").out()).doesNotContain("1.10");
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_was_probably_meant() throws Exception {
        TrialPack.in(rules);

        assertThat(test("--criterion", "1.22").err()).contains("\"1.22\"", "Có phải \"1.2\"?");
        assertThat(test("--criterion", "1.22").status()).isEqualTo(2);
        assertThat(test("--mutate", "--threshold", "101").status()).isEqualTo(2);
        assertThat(test("--mutate", "--threshold", "nhiều").status()).isEqualTo(2);
    }
}
