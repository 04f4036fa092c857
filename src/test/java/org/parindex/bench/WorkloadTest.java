package org.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parindex.finding.Finding;
import org.parindex.finding.SeenFact;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/** The benchmark measures what its README says, and every way leads to the same total. */
class WorkloadTest {
    private static final Workload WORKLOAD = new Workload();

    @Test
    void there_are_100_rules() {
        assertThat(WORKLOAD.plainDrools().rules()).isEqualTo(100);
    }

    @Test
    void there_are_50_measures_37_plans_and_100_tasks() {
        assertThat(WORKLOAD.facts().measures()).hasSize(50);
        assertThat(WORKLOAD.facts().plans()).hasSize(37);
        assertThat(WORKLOAD.facts().tasks()).hasSize(100);
        assertThat(WORKLOAD.boundFacts()).hasSize(187);
    }

    @Test
    void there_are_42_findings_all_said_by_rules() {
        assertThat(WORKLOAD.scorecard().criteria())
                .hasSize(35)
                .flatExtracting(CriterionScore::findings)
                .hasSize(42)
                .allMatch(finding -> finding.rule() != null);
        assertThat(WORKLOAD.findings().values()).flatMap(list -> list).hasSize(42);
    }

    @Test
    void the_trace_is_full() {
        Scorecard card = WORKLOAD.scorecard();
        assertThat(card.criteria())
                .flatExtracting(CriterionScore::findings)
                .flatExtracting(Finding::facts)
                .extracting(SeenFact::fact)
                .as("the year's measures, each plan and task counted, and the late ones once more")
                .hasSize(25 + 37 + 100 + 7);
    }

    @Test
    void four_ways_lead_to_the_same_total() throws Exception {
        BigDecimal total = WORKLOAD.scorecard().scoreExact();
        assertThat(total).isBetween(new BigDecimal(50), new BigDecimal(85));
        assertThat(WORKLOAD.byHand()).isEqualByComparingTo(total);
        assertThat(WORKLOAD.byPlainDrools()).isEqualByComparingTo(total);
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(WORKLOAD.fromJsonToJson())
                        .get("scoreExact")
                        .asText())
                .isEqualTo(total.toPlainString());
    }
}
