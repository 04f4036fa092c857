package org.parindex.annual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/**
 * What all units together lost in one criterion.
 *
 * @param lost above 0, exact
 * @param units how many lost points in it
 */
public record CriterionLoss(Criterion criterion, BigDecimal lost, int units) {

    /** Most points first, then in criterion order. A bonus that was not earned is no loss. */
    static List<CriterionLoss> of(RulePack pack, List<Scorecard> cards) {
        return pack.criteria().stream()
                .filter(CriterionLoss::canBeLost)
                .map(leaf -> of(leaf, cards))
                .filter(loss -> loss.units() > 0)
                .sorted(Comparator.comparing(CriterionLoss::lost).reversed())
                .toList();
    }

    static boolean canBeLost(Criterion leaf) {
        return leaf.method().kind() != org.parindex.pack.Method.Kind.BONUS;
    }

    private static CriterionLoss of(Criterion leaf, List<Scorecard> cards) {
        List<BigDecimal> losses = cards.stream()
                .flatMap(card -> card.criterion(leaf.code().text()).stream())
                .map(CriterionScore::lost)
                .filter(lost -> lost.signum() > 0)
                .toList();
        return new CriterionLoss(leaf, losses.stream().reduce(BigDecimal.ZERO, BigDecimal::add), losses.size());
    }
}
