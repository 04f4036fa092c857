package org.parindex.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;
import org.parindex.ranking.LowReasons;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/**
 * One year of one index: what the appraisal gave, set against the year before, the self-assessment and the register.
 *
 * @param parent the body that the units belong to; null where nothing is known of it
 * @param blocs in the pack's order, empty ones left out
 * @param fields one for each of {@code blocs}, in the same order
 * @param self units of which both stages are known; empty where there is no self-assessment
 * @param harms units through which the Ministry lost points, most points first
 * @param losses criteria in which points were lost, most points first
 * @param notSent registered units of the year without an appraisal, in the register's order
 * @param selfNotSent the same without a self-assessment; empty where no unit sent one
 * @param incomplete units with missing criteria, in the order of the ranking
 */
public record AnnualReport(
        RulePack pack,
        Ranking ranking,
        @Nullable ParentYear parent,
        List<BlocYear> blocs,
        List<FieldYear> fields,
        LowReasons lowReasons,
        List<SelfAgainstAppraisal> self,
        List<MinistryHarm> harms,
        List<RemedyNeed> remedies,
        List<CriterionLoss> losses,
        List<Register.Unit> notSent,
        List<Register.Unit> selfNotSent,
        List<Incomplete> incomplete) {

    /** A unit whose facts were not all sent; {@code missing} has at least one criterion, in criterion order. */
    public record Incomplete(Scorecard scorecard, List<CriterionScore> missing) {}

    /** The report of a year; empty where no appraisal of that pack is among the results. */
    public static Optional<AnnualReport> of(RulePack pack, Results results) {
        return results.ranking(pack.id(), Stage.APPRAISAL).map(ranking -> of(pack, ranking, results));
    }

    private static AnnualReport of(RulePack pack, Ranking ranking, Results results) {
        List<Scorecard> cards = cards(ranking);
        List<Scorecard> selfCards =
                results.ranking(pack.id(), Stage.SELF).map(AnnualReport::cards).orElse(List.of());
        return new AnnualReport(
                pack,
                ranking,
                ParentYear.of(pack, results).orElse(null),
                ranking.blocs().stream().map(BlocYear::new).toList(),
                ranking.blocs().stream().map(bloc -> FieldYear.of(pack, bloc)).toList(),
                LowReasons.of(ranking),
                SelfAgainstAppraisal.of(selfCards, cards),
                MinistryHarm.of(pack, cards),
                RemedyNeed.of(pack, cards),
                CriterionLoss.of(pack, cards),
                without(pack, cards),
                selfCards.isEmpty() ? List.of() : without(pack, selfCards),
                incomplete(cards));
    }

    private static List<Scorecard> cards(Ranking ranking) {
        return ranking.blocs().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .map(Ranking.Row::scorecard)
                .toList();
    }

    private static List<Register.Unit> without(RulePack pack, List<Scorecard> cards) {
        Set<String> sent = cards.stream().map(card -> card.unit().id()).collect(Collectors.toSet());
        return pack.register().on(LocalDate.of(pack.id().year(), 12, 31)).stream()
                .filter(unit -> !sent.contains(unit.id()))
                .toList();
    }

    private static List<Incomplete> incomplete(List<Scorecard> cards) {
        return cards.stream()
                .filter(card -> !card.complete())
                .map(card -> new Incomplete(
                        card,
                        card.criteria().stream()
                                .filter(score -> score.status() == Status.MISSING)
                                .toList()))
                .toList();
    }

    /** Whether any facts were seen up to a day before the year's end only. */
    public boolean provisional() {
        return cards(ranking).stream().anyMatch(card -> card.evaluation().provisional());
    }

    /** Whether units of this index can lose points for what they cost the Ministry. */
    public boolean knowsMinistryLosses() {
        return MinistryHarm.known(pack);
    }
}
