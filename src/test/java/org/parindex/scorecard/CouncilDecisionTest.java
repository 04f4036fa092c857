package org.parindex.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.pack.PackException;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;

/** A council's decision is the program's own finding: computed points stay visible, what is decided stands. */
class CouncilDecisionTest {
    private static final String TYPE = """

            declare CouncilDecision
                @council @stage( "appraisal" )
                id        : String
                criterion : String     @criterion
                points    : BigDecimal
                reason    : String
                reference : String
            end
            """;

    @TempDir
    private Path rules;

    @Test
    void what_was_computed_stays_visible_and_what_was_decided_stands() throws Exception {
        CriterionScore score = decided("1.1", "2.25", 1, 4);

        assertThat(score.computed()).isEqualByComparingTo("2.5");
        assertThat(score.score()).isEqualByComparingTo("2.25");
        assertThat(score.findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.START, Kind.DEDUCTION, Kind.DEDUCTION, Kind.DEDUCTION, Kind.COUNCIL);
        Finding council = score.council().orElseThrow();
        assertThat(council.points()).isEqualByComparingTo("-0.25");
        assertThat(council.reason()).contains("2,25", "2,5", "Đã rà soát", "Biên bản 7");
        assertThat(council.facts())
                .singleElement()
                .satisfies(seen -> assertThat(seen.fact().id()).isEqualTo("qd"));
    }

    @Test
    void a_decision_comes_after_the_floor_that_the_computed_points_met() throws Exception {
        CriterionScore score = decided("1.1", "3", 0, 10);

        assertThat(score.computed()).isEqualByComparingTo("0");
        assertThat(score.findings().get(score.findings().size() - 2).kind()).isEqualTo(Kind.CAP);
        assertThat(score.council().orElseThrow().points()).isEqualByComparingTo("3");
    }

    @Test
    void a_decision_comes_before_rounding() throws Exception {
        pack().write("pack.yaml", packYaml().replace("step: total", "step: criterion"));

        CriterionScore score = evaluated("1.1", "2.25", 1, 4);

        assertThat(score.score()).isEqualByComparingTo("2.3");
        assertThat(score.findings()).extracting(Finding::kind).endsWith(Kind.COUNCIL, Kind.ROUNDING);
    }

    @Test
    void points_that_the_criterion_cannot_have_are_refused() throws Exception {
        pack();

        assertThatThrownBy(() -> evaluated("1.1", "4.01", 1, 4))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("/facts/CouncilDecision/0/points: The value 4.01 must be 4 or less.");
        assertThatThrownBy(() -> evaluated("1.9", "1", 1, 4))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("/facts/CouncilDecision/0/criterion");
    }

    @Test
    void a_decision_without_its_reference_is_a_fault_of_the_declaration() throws Exception {
        WrittenPack pack = pack();
        pack.write("facts.drl", facts().replace("reference : String\n", "\n"));

        assertThatThrownBy(pack::compile)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("A type with @council must have a required field reference");
    }

    @Test
    void a_rule_that_reads_a_decision_is_a_fault() throws Exception {
        WrittenPack pack = pack();
        pack.rule("1.2", """
                rule "1.2 theo Hội đồng"
                when
                    $decision : CouncilDecision( criterion == "1.2" )
                then
                    score.award( $decision.getPoints(), "Theo Hội đồng" );
                end
                """);

        assertThatThrownBy(pack::compile)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("applied by the program");
    }

    private CriterionScore decided(String criterion, String points, int onTime, int all) throws Exception {
        pack();
        return evaluated(criterion, points, onTime, all);
    }

    private WrittenPack pack() throws Exception {
        WrittenPack pack = WrittenPack.in(rules);
        return pack.write("facts.drl", facts() + TYPE);
    }

    private String facts() throws Exception {
        return java.nio.file.Files.readString(rules.resolve("rac-thai/2031/facts.drl"));
    }

    private String packYaml() throws Exception {
        return java.nio.file.Files.readString(rules.resolve("rac-thai/2031/pack.yaml"));
    }

    private CriterionScore evaluated(String criterion, String points, int onTime, int all) throws Exception {
        String json =
                WrittenPack.submission("x", onTime, all, "50").replace("\"Tonnage\"", """
                        "CouncilDecision": [{"id": "qd", "criterion": "%s", "points": %s, "reason": "Đã rà soát",
                          "reference": "Biên bản 7"}], "Tonnage"\
                        """.formatted(criterion, points));
        try (CompiledPack pack = WrittenPack.at(rules).compile()) {
            return ShippedPacks.EVALUATOR
                    .evaluate(
                            pack.types(),
                            pack,
                            SubmissionReader.read(
                                    pack.types(), JsonDocument.read(json.getBytes(StandardCharsets.UTF_8))))
                    .criterion(criterion)
                    .orElseThrow();
        }
    }
}
