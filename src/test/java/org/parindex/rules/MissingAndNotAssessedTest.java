package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** Over the 200 random submissions: what is not assessed takes its maximum away, what is missing earns nothing. */
class MissingAndNotAssessedTest {
    private static final List<String> TYPES = List.of(
            "Plan",
            "Report",
            "AssignedTask",
            "Initiative",
            "PreviousResult",
            "MinistryLoss",
            "LegalDocument",
            "Procedure",
            "Measure",
            "Headcount",
            "Discipline",
            "Budget",
            "Violation",
            "SurveyResult");

    @Test
    void a_unit_without_procedures_has_no_maximum_of_the_procedure_criteria() {
        List<String> wrong = new ArrayList<>();
        List<ObjectNode> submissions = RandomSubmissions.submissions();
        for (int i = 0; i < submissions.size(); i++) {
            ObjectNode submission = submissions.get(i);
            Scorecard before = RandomSubmissions.scorecards().get(i);
            submission.withObject("/unit").put("hasProcedures", false);
            submission.withObject("/facts").remove("Procedure");
            Scorecard after = RandomSubmissions.score(submission);
            BigDecimal expected = before.criteria().stream()
                    .filter(score -> !aboutProcedures(score))
                    .map(CriterionScore::countedMax)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean taken = after.criteria().stream()
                    .filter(MissingAndNotAssessedTest::aboutProcedures)
                    .allMatch(score -> score.status() == Status.NOT_APPLICABLE);
            if (!taken || after.max().compareTo(expected) != 0) {
                wrong.add(after.unit().id() + ": maximum " + after.max() + ", expected " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean aboutProcedures(CriterionScore score) {
        return score.criterion().code().text().matches("3\\..*|7\\.[34]\\..*");
    }

    @Test
    void not_assessed_takes_the_maximum_away_and_missing_leaves_it() {
        List<String> wrong = new ArrayList<>();
        for (Scorecard card : RandomSubmissions.scorecards()) {
            BigDecimal max = new BigDecimal(100);
            for (CriterionScore score : card.criteria()) {
                boolean earned = score.score().signum() != 0;
                if (score.status() != Status.SCORED && earned) {
                    wrong.add(card.unit().id() + " " + score.criterion().code() + " earns " + score.score());
                }
                if (score.status() == Status.NOT_APPLICABLE) {
                    max = max.subtract(score.criterion().countedMax());
                }
            }
            if (card.max().compareTo(max) != 0) {
                wrong.add(card.unit().id() + ": maximum " + card.max() + ", expected " + max);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_a_kind_of_fact_each_criterion_says_the_same_or_is_missing() {
        List<String> wrong = new ArrayList<>();
        int missing = 0;
        for (String type : TYPES) {
            List<ObjectNode> submissions = RandomSubmissions.submissions();
            for (int i = 0; i < submissions.size(); i++) {
                submissions.get(i).withObject("/facts").remove(type);
                Scorecard after = RandomSubmissions.score(submissions.get(i));
                missing += compare(type, RandomSubmissions.scorecards().get(i), after, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(missing).isPositive();
    }

    /** How many criteria went missing. */
    private static int compare(String type, Scorecard before, Scorecard after, List<String> wrong) {
        int missing = 0;
        for (int i = 0; i < before.criteria().size(); i++) {
            CriterionScore was = before.criteria().get(i);
            CriterionScore is = after.criteria().get(i);
            boolean wentMissing = is.status() == Status.MISSING && is.score().signum() == 0 && !after.complete();
            boolean same = is.status() == was.status() && is.score().compareTo(was.score()) == 0;
            if (wentMissing && !same) {
                missing++;
            } else if (!same && !was.criterion().decidedLast()) {
                wrong.add(after.unit().id() + " without " + type + ": "
                        + is.criterion().code() + " was " + was.score() + ", is " + is.score());
            }
        }
        return missing;
    }
}
