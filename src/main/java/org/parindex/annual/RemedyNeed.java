package org.parindex.annual;

import java.math.BigDecimal;
import java.util.List;
import org.parindex.pack.Reporting.Remedy;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/**
 * How much a remedy of the pack would answer.
 *
 * @param lost points that all units together lost where it helps, exact; 0 where nothing was lost
 * @param criteria in which they were lost
 */
public record RemedyNeed(Remedy remedy, BigDecimal lost, int criteria) {

    /** In the pack's order, those that answer nothing too. */
    static List<RemedyNeed> of(RulePack pack, List<Scorecard> cards) {
        List<CriterionLoss> losses = CriterionLoss.of(pack, cards);
        return pack.description().reporting().remedies().stream()
                .map(remedy -> of(remedy, losses))
                .toList();
    }

    private static RemedyNeed of(Remedy remedy, List<CriterionLoss> losses) {
        List<CriterionLoss> answered =
                losses.stream().filter(loss -> remedy.answers(loss.criterion())).toList();
        BigDecimal lost = answered.stream().map(CriterionLoss::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RemedyNeed(remedy, lost, answered.size());
    }
}
