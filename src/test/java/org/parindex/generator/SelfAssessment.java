package org.parindex.generator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.parindex.facts.Stage;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** What a unit says of its own year: some lapses left out, and here and there more points than its facts give. */
final class SelfAssessment {
    private static final BigDecimal KINDNESS = new BigDecimal("0.5");
    private final Judge judge;
    private final UnitRow unit;
    private final Dice dice;

    SelfAssessment(Judge judge, UnitRow unit) {
        this.judge = judge;
        this.unit = unit;
        this.dice = new Dice(unit.id(), "self");
    }

    ObjectNode submission(Lapses found) {
        ObjectNode submission = UnitYear.submission(unit, Stage.SELF, eased(found));
        submission.set("claims", claims(judge.score(submission)));
        return submission;
    }

    /** Fewer lapses of one kind after another, until the rules give some points more than at the appraisal. */
    private Lapses eased(Lapses found) {
        BigDecimal wanted = points(Stage.APPRAISAL, found).add(BigDecimal.valueOf(dice.number(12, 45), 1));
        Lapses eased = found;
        for (String kind : dice.shuffled(lapsed(found))) {
            eased = eased.with(kind, found.of(kind) - (found.of(kind) + 2) / 3);
            if (points(Stage.SELF, eased).compareTo(wanted) >= 0) {
                return eased;
            }
        }
        return eased;
    }

    private static List<String> lapsed(Lapses found) {
        return found.counts().keySet().stream()
                .filter(kind -> found.of(kind) > 0 && !kind.startsWith("survey."))
                .toList();
    }

    /** Of the criteria that units score themselves. */
    private BigDecimal points(Stage stage, Lapses lapses) {
        return judge.score(UnitYear.submission(unit, stage, lapses)).criteria().stream()
                .filter(criterion -> criterion.criterion().method().selfScored())
                .map(CriterionScore::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For each criterion assessed, the points of the rules in two decimals, rounded up; for some of them more. */
    private ObjectNode claims(Scorecard card) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        List<CriterionScore> assessed = card.criteria().stream()
                .filter(criterion -> criterion.criterion().method().selfScored())
                .filter(criterion -> criterion.status() == Status.SCORED)
                .toList();
        for (CriterionScore criterion : assessed) {
            BigDecimal kind = dice.chance(12) && !criterion.criterion().decidedLast() ? KINDNESS : BigDecimal.ZERO;
            BigDecimal claim =
                    criterion.score().setScale(2, RoundingMode.CEILING).add(kind);
            claims.put(
                    criterion.criterion().code().text(),
                    claim.min(criterion.criterion().most()).stripTrailingZeros());
        }
        return claims;
    }
}
