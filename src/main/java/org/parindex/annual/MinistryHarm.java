package org.parindex.annual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.finding.SeenFact;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/**
 * A unit through which the Ministry lost points of its own index.
 *
 * @param head the office accountable for the unit; null where the register gives none
 * @param points lost by the Ministry, exact
 * @param losses at least one, by id
 */
public record MinistryHarm(Scorecard scorecard, @Nullable String head, BigDecimal points, List<Fact> losses) {
    /** The kind of fact that says it, in every pack that knows it. */
    private static final String FACT = "MinistryLoss";

    static boolean known(RulePack pack) {
        return pack.criteria().stream().flatMap(leaf -> leaf.needs().stream()).anyMatch(need -> need.type()
                .equals(FACT));
    }

    static List<MinistryHarm> of(RulePack pack, List<Scorecard> cards) {
        return cards.stream()
                .map(card -> of(pack, card))
                .filter(harm -> !harm.losses().isEmpty())
                .sorted(Comparator.comparing(MinistryHarm::points).reversed())
                .toList();
    }

    private static MinistryHarm of(RulePack pack, Scorecard card) {
        List<Fact> losses = card.criteria().stream()
                .flatMap(score -> score.findings().stream())
                .flatMap(finding -> finding.facts().stream())
                .map(SeenFact::fact)
                .filter(fact -> fact.type().name().equals(FACT))
                .distinct()
                .sorted()
                .toList();
        BigDecimal points = losses.stream().map(MinistryHarm::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        String head =
                pack.register().find(card.unit().id()).map(Register.Unit::head).orElse(null);
        return new MinistryHarm(card, head, points, losses);
    }

    /** What the Ministry lost by one of {@link #losses}. */
    public static BigDecimal lost(Fact loss) {
        return loss.value("points") instanceof BigDecimal points ? points : BigDecimal.ZERO;
    }
}
