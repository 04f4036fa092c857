package org.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.PackException;
import org.parindex.report.Explanation;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** Answers of a survey sent as counts, weighed as the pack says, exactly; the counts stay in the trace. */
class WeightedAnswersTest {
    private static final String WEIGHTS = "weighted(veryGood: 100%, good: 75%, fair: 50%, poor: 0%)";

    @TempDir
    private Path rules;

    @Test
    void counts_are_weighed_exactly_and_kept() throws Exception {
        Scorecard card = scored(3, 2, 1, 1);

        CriterionScore score = card.criterion("1.2").orElseThrow();
        // 3 × 100% + 2 × 75% + 1 × 50% = 5, of 7 answers, times 4
        assertThat(score.score()).isEqualByComparingTo("2.8571428571");
        assertThat(new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8))
                .contains("\"veryGood\":3,\"good\":2,\"fair\":1,\"poor\":1,\"weighed\":\"5/7 = 71,43%\"");
        assertThat(Explanation.render(card, score, Language.EN)).contains("5/7 × 4 = 2,8571428571");
    }

    @Test
    void weights_that_are_no_whole_percentages_stay_exact() throws Exception {
        pack("weighted(veryGood: 100%, good: 66.7%, fair: 0.333, poor: 0%)");

        Scorecard card = score(0, 1, 1, 0);

        // (0.667 + 0.333) / 2 × 4
        assertThat(card.criterion("1.2").orElseThrow().score()).isEqualByComparingTo("2");
    }

    @Test
    void nobody_who_answers_is_nothing_arisen() throws Exception {
        assertThat(scored(0, 0, 0, 0).criterion("1.2").orElseThrow().score()).isZero();
    }

    @Test
    void a_weight_that_is_missing_or_above_100_percent_is_a_fault_of_the_declaration() {
        assertThatThrownBy(() -> pack(WEIGHTS.replace("fair: 50%", "fair")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("\"fair\" is not what weighted takes");
        assertThatThrownBy(() -> pack(WEIGHTS.replace("100%", "101%")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("above 100%");
        assertThatThrownBy(() -> pack(WEIGHTS.replace("poor", "bad")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("there is no field \"bad\" of the right type");
    }

    private Scorecard scored(int veryGood, int good, int fair, int poor) throws Exception {
        pack(WEIGHTS);
        return score(veryGood, good, fair, poor);
    }

    private void pack(String weights) throws Exception {
        WrittenPack pack = WrittenPack.in(rules);
        String facts = Files.readString(rules.resolve("rac-thai/2031/facts.drl"));
        pack.write("facts.drl", facts + """

                declare Answers
                    id        : String @label( "Mã" )
                    criterion : String @label( "Tiêu chí" ) @criterion
                    veryGood  : long   @label( "Rất tốt" )
                    good      : long   @label( "Tốt" )
                    fair      : long   @label( "Bình thường" )
                    poor      : long   @label( "Kém" )
                    weighed   : Ratio  @label( "Mức hài lòng" ) @derived( "%s" )
                end
                """.formatted(weights));
        String criteria = Files.readString(rules.resolve("rac-thai/2031/criteria.yaml"));
        pack.write("criteria.yaml", criteria.replace("needs: [Tonnage]", "needs: [Answers]"));
        pack.rule("1.2", """
                rule "1.2 mức hài lòng"
                when
                    $answers : Answers( criterion == "1.2" )
                then
                    score.award( $answers.getWeighed().times("4"), "Hài lòng " + $answers.getWeighed() );
                end
                """);
        pack.compile().close();
    }

    private Scorecard score(int veryGood, int good, int fair, int poor) throws Exception {
        String answers = "\"Answers\": [{\"id\": \"a\", \"criterion\": \"1.2\", \"veryGood\": " + veryGood
                + ", \"good\": " + good + ", \"fair\": " + fair + ", \"poor\": " + poor + "}], \"Tonnage\"";
        String json = WrittenPack.submission("x", 1, 1, "50").replace("\"Tonnage\"", answers);
        try (CompiledPack pack = WrittenPack.at(rules).compile()) {
            Submission submission =
                    SubmissionReader.read(pack.types(), JsonDocument.read(json.getBytes(StandardCharsets.UTF_8)));
            return ShippedPacks.EVALUATOR.evaluate(pack.types(), pack, submission);
        }
    }
}
