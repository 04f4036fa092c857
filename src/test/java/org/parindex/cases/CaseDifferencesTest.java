package org.parindex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.CompiledPack;
import org.parindex.report.CaseReport;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** What a case expects is held against points, status, how often rules speak, and which. */
class CaseDifferencesTest {
    private static final String TONS_80 = "{Tonnage: [{id: t, collected: 80, total: 100}]}";

    @TempDir
    private Path rules;

    private List<String> differences(String facts, String... expected) throws Exception {
        return TrialPack.in(rules).with("1.2-rac/thu", facts, expected).outcomes().stream()
                .filter(outcome -> outcome.path().endsWith("/thu.yaml"))
                .flatMap(outcome -> outcome.differences().stream())
                .map(Text::vi)
                .toList();
    }

    @Test
    void the_cases_of_the_trial_pack_pass() throws Exception {
        List<Outcome> outcomes = TrialPack.in(rules).outcomes();

        assertThat(outcomes).hasSizeGreaterThan(10);
        assertThat(CaseReport.render(outcomes, Language.VI)).isEmpty();
    }

    @Test
    void points_are_told_with_the_arithmetic_that_the_case_gives() throws Exception {
        assertThat(differences(TONS_80, "points: \"4 - 2 × 0.5\""))
                .containsExactly("mong đợi 4 - 2 × 0.5 = 3 điểm, thực tế 4");
    }

    @Test
    void a_status_that_differs_is_told() throws Exception {
        assertThat(differences("{}", "points: \"4\""))
                .containsExactly("mong đợi SCORED, thực tế MISSING", "mong đợi 4 điểm, thực tế 0");
    }

    @Test
    void a_case_may_say_how_often_rules_speak_and_which() throws Exception {
        assertThat(differences(TONS_80, "points: \"4\"", "findings: 1", "rules: [\"1.2 từ 80 %\"]"))
                .isEmpty();
        assertThat(differences(TONS_80, "points: \"4\"", "findings: 2", "rules: [\"1.2 dưới 80 %\"]"))
                .containsExactly(
                        "mong đợi các quy tắc lên tiếng 2 lần, thực tế 1 lần",
                        "quy tắc \"1.2 dưới 80 %\" phải lên tiếng mà không lên tiếng",
                        "quy tắc \"1.2 từ 80 %\" không được lên tiếng mà lại lên tiếng");
    }

    @Test
    void nothing_said_is_no_reason_for_0_points_unless_the_case_says_so() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        pack.pack().rule("1.2", """
                rule "1.2 từ 80 %"
                when
                    Tonnage( ratio.percent >= 80 )
                then
                    score.award( "4", "Đạt" );
                end
                """);
        String none = "{Tonnage: [{id: t, collected: 1, total: 100}]}";
        pack.with("1.2-rac/im-lang", none, "points: \"0\"").with("1.2-rac/khong", none, "points: \"0\"", "findings: 0");

        try (CompiledPack compiled = pack.pack().compile()) {
            String report = CaseReport.render(pack.runner(compiled).runAll("1.2"), Language.EN);

            assertThat(report)
                    .contains("1.2-rac/im-lang.yaml", "no rule speaks; 0 points too must be told by a rule")
                    .doesNotContain("1.2-rac/khong.yaml");
        }
    }
}
