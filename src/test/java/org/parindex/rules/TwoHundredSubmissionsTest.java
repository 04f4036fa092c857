package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parindex.finding.SeenFact;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** Two scorers that must agree: these rules, and an exact scorer written from the text of the criteria alone. */
class TwoHundredSubmissionsTest {

    @Test
    void all_200_submissions_come_out_as_the_other_scorer_says() {
        List<Scorecard> scorecards = RandomSubmissions.scorecards();
        List<ObjectNode> expected = RandomSubmissions.expected();
        assertThat(scorecards).hasSize(200).hasSameSizeAs(expected);
        List<String> mismatches = new ArrayList<>();
        for (int i = 0; i < scorecards.size(); i++) {
            new Comparison(expected.get(i), scorecards.get(i), mismatches).all();
        }
        assertThat(mismatches).isEmpty();
    }

    /** Bands that overlap would hide behind the criterion's maximum, a gap behind the 0 of silence. */
    @Test
    void each_criterion_that_opens_at_0_is_decided_by_exactly_one_rule() {
        List<String> undecided = new ArrayList<>();
        for (Scorecard card : RandomSubmissions.scorecards()) {
            for (CriterionScore score : card.criteria()) {
                boolean counted = score.criterion().countedMax().signum() > 0;
                boolean opensAt0 = score.criterion().start().signum() == 0;
                boolean one =
                        score.findings().size() == 1 && score.findings().get(0).rule() != null;
                if (score.status() == Status.SCORED && counted && opensAt0 && !one) {
                    undecided.add(card.unit().id() + " " + score.criterion().code() + ": " + score.findings());
                }
            }
        }
        assertThat(undecided).isEmpty();
    }

    private record Comparison(JsonNode expected, Scorecard card, List<String> mismatches) {

        void all() {
            same("unit", card.unit().id());
            same("score", shown(card.score()));
            same("max", shown(card.max()));
            same("indexPercent", shown(Objects.requireNonNull(card.indexPercent())));
            same("class", String.valueOf(card.classification()));
            same("complete", String.valueOf(card.complete()));
            same("criteria", card.criteria().size(), expected.get("criteria").size());
            card.criteria().forEach(this::criterion);
            card.criterion("1.5").filter(last -> last.status() == Status.SCORED).ifPresent(this::provisional);
        }

        private void criterion(CriterionScore actual) {
            String code = actual.criterion().code().text();
            JsonNode pair = expected.path("criteria").path(code);
            same(code + " status", actual.status().name(), pair.path(0).asText());
            same(code + " points", shown(actual.score()), pair.path(1).asText());
        }

        private void provisional(CriterionScore last) {
            List<String> indexes = last.findings().stream()
                    .flatMap(finding -> finding.facts().stream())
                    .map(SeenFact::fact)
                    .filter(fact -> fact.type().name().equals("ProvisionalResult"))
                    .map(fact -> shown((BigDecimal) Objects.requireNonNull(fact.value("index"))))
                    .toList();
            same("provisional", indexes, List.of(expected.path("provisional").asText()));
        }

        private void same(String member, String actual) {
            same(member, actual, expected.path(member).asText());
        }

        private void same(String what, Object actual, Object wanted) {
            if (!actual.equals(wanted)) {
                mismatches.add(
                        expected.path("unit").asText() + " " + what + ": expected " + wanted + ", got " + actual);
            }
        }

        private static String shown(BigDecimal value) {
            return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
    }
}
