package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** The joint programme of the two ministries, after the article of 10 August 2017. */
class JointProgrammeOf2017Test {
    private static final String PACK = "phoi-hop/2017";
    private final RulePack pack = ShippedPacks.get(PACK).types().pack();
    private final Scorecard card = Fixtures.score(PACK).get(0);

    @Test
    void it_has_the_seven_joint_tasks_one_yearly_report_and_four_levels_of_satisfaction() {
        assertThat(inField("1")).isEqualTo(7);
        assertThat(inField("2")).isEqualTo(1);
        assertThat(inField("3")).isEqualTo(4);
        assertThat(pack.criteria())
                .filteredOn(leaf -> leaf.field().code().text().equals("3"))
                .extracting(leaf -> leaf.name().replaceFirst(".*hành chính ", ""))
                .containsExactly("cấp xã", "cấp huyện", "cấp tỉnh", "cấp Trung ương");
    }

    @Test
    void each_task_that_had_work_says_how_its_yearly_review_went() {
        assertThat(card.criteria())
                .filteredOn(score -> score.criterion().field().code().text().equals("1"))
                .filteredOn(score -> score.status() == Status.SCORED)
                .hasSize(6)
                .allSatisfy(
                        (CriterionScore score) -> assertThat(score.findings()).anyMatch(finding -> finding.reason()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("sơ kết")));
    }

    @Test
    void a_task_without_work_that_year_leaves_the_maximum() {
        assertThat(card.criterion("1.6").orElseThrow().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(card.max()).isEqualByComparingTo("90");
    }

    private long inField(String code) {
        return pack.criteria().stream()
                .filter(leaf -> leaf.field().code().text().equals(code))
                .count();
    }
}
