package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/** What holds of every measured leaf of index 766, and what it refuses. */
class ServiceQualityOf2026Test {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACK = "phuc-vu/2026";
    private final RulePack pack = ShippedPacks.get(PACK).types().pack();

    @Test
    void a_better_ratio_never_lowers_a_score_and_a_full_one_gives_the_maximum() {
        Scorecard before = withEveryMeasure("0", "200");
        for (int numerator = 1; numerator <= 240; numerator++) {
            Scorecard after = withEveryMeasure(String.valueOf(numerator), "200");
            for (Criterion leaf : measured()) {
                assertThat(score(after, leaf))
                        .as(leaf.code() + " at " + numerator + "/200")
                        .isBetween(score(before, leaf), leaf.max());
                if (numerator >= 200) {
                    assertThat(score(after, leaf)).as(leaf.code().text()).isEqualByComparingTo(leaf.max());
                }
            }
            before = after;
        }
    }

    @Test
    void one_rule_alone_speaks_of_each_leaf_at_every_ratio() {
        for (int numerator = 0; numerator <= 240; numerator++) {
            Scorecard card = withEveryMeasure(String.valueOf(numerator), "200");
            measured()
                    .forEach(leaf -> assertThat(rules(card, leaf.code().text())).hasSize(1));
        }
        Scorecard nothing = withEveryMeasure("0", "0");
        measured()
                .forEach(leaf -> assertThat(rules(nothing, leaf.code().text())).hasSize(1));
    }

    @Test
    void the_same_ratio_gives_the_same_score_however_large_the_counts() {
        Scorecard small = withEveryMeasure("1", "3");
        Scorecard large = withEveryMeasure("33333333333", "99999999999");
        for (Criterion leaf : measured()) {
            assertThat(score(large, leaf)).as(leaf.code().text()).isEqualByComparingTo(score(small, leaf));
        }
    }

    @Test
    void a_hair_below_a_target_is_not_the_target() {
        Scorecard at = withEveryMeasure("8000000000", "10000000000");
        Scorecard below = withEveryMeasure("7999999999", "10000000000");
        assertThat(rules(at, "4.3")).containsExactly("4.3 từ 80 %");
        assertThat(rules(below, "4.3")).containsExactly("4.3 dưới 80 %");
    }

    @Test
    void nothing_arisen_gives_full_points_in_three_leaves_and_none_in_the_others() {
        List<String> full = List.of("4.6", "5.2", "5.3");
        Scorecard card = withEveryMeasure("0", "0");
        for (Criterion leaf : measured()) {
            BigDecimal expected = full.contains(leaf.code().text()) ? leaf.max() : BigDecimal.ZERO;
            assertThat(score(card, leaf)).as(leaf.code().text()).isEqualByComparingTo(expected);
        }
        assertThat(card.max()).isEqualByComparingTo("100");
    }

    @Test
    void an_auditor_reads_that_4_2_is_linear_in_practice_in_its_basis_its_rule_file_and_the_notes() throws IOException {
        String practice = "theo cách tính đã công bố";
        assertThat(pack.criterion("4.2").orElseThrow().basis()).contains(practice);
        assertThat(pack.description().notes())
                .anySatisfy(note -> assertThat(note).startsWith("4.2").contains(practice));
        assertThat(pack.files())
                .filteredOn(file ->
                        file.criterion().map(Object::toString).orElse("").equals("4.2"))
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains(practice));
    }

    @Test
    void what_is_short_of_the_full_count_is_written_out_in_digits() {
        Scorecard card = withEveryMeasure("200", "1000");
        assertThat(card.criterion("1.2").orElseThrow().findings().get(0).reason())
                .endsWith("200/1000 = 20%, còn 800 chưa đạt");
    }

    @Test
    void watched_criteria_negative_counts_and_something_of_nothing_are_refused() {
        assertThat(refusal("2.2", "1", "2")).isEqualTo("/facts/Measure/0/criterion");
        assertThat(refusal("5.1a", "378", "485")).isEqualTo("/facts/Measure/0/criterion");
        assertThat(refusal("3", "1", "2")).isEqualTo("/facts/Measure/0/criterion");
        assertThat(refusal("1.1", "-1", "2")).isEqualTo("/facts/Measure/0/numerator");
        assertThat(refusal("1.1", "1", "0")).isEqualTo("/facts/Measure/0/denominator");
    }

    private List<Criterion> measured() {
        return pack.criteria().stream()
                .filter(leaf ->
                        leaf.needs().stream().anyMatch(need -> need.type().equals("Measure")))
                .toList();
    }

    private static BigDecimal score(Scorecard card, Criterion leaf) {
        return card.criterion(leaf.code().text()).map(CriterionScore::score).orElseThrow();
    }

    private static List<String> rules(Scorecard card, String code) {
        return card.criterion(code).orElseThrow().findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.rule()))
                .map(RulePlace::rule)
                .toList();
    }

    private Scorecard withEveryMeasure(String numerator, String denominator) {
        ObjectNode submission = submission();
        for (Criterion leaf : measured()) {
            addMeasure(submission, leaf.code().text(), numerator, denominator);
        }
        try {
            return score(submission);
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    private static String refusal(String code, String numerator, String denominator) {
        ObjectNode submission = submission();
        addMeasure(submission, code, numerator, denominator);
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> score(submission));
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0).pointer();
    }

    private static ObjectNode submission() {
        ObjectNode root = JSON.createObjectNode()
                .put("index", "phuc-vu")
                .put("year", 2026)
                .put("stage", "appraisal");
        root.putObject("unit").put("id", "xa-thu").put("name", "Xã Thử").put("bloc", "xa");
        root.putObject("facts").putArray("Measure");
        return root;
    }

    private static void addMeasure(ObjectNode submission, String code, String numerator, String denominator) {
        ArrayNode measures = submission.withObject("/facts").withArray("Measure");
        measures.addObject()
                .put("id", "m" + code)
                .put("criterion", code)
                .put("numerator", new BigDecimal(numerator))
                .put("denominator", new BigDecimal(denominator));
    }

    private static Scorecard score(ObjectNode submission) throws RefusedException {
        try {
            return ShippedPacks.scoring().score(submission.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RefusedException refused) {
            throw refused;
        } catch (Exception unscored) {
            throw new AssertionError(unscored);
        }
    }
}
