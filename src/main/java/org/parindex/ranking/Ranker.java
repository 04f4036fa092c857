package org.parindex.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackDescription;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/** Ranks scorecards of one index, year and stage by rounded index, ties as the pack says. */
public final class Ranker {
    private final RulePack pack;

    private Ranker(RulePack pack) {
        this.pack = pack;
    }

    /** The ranking of scorecards that were all made under {@code pack}, one a unit, in any order. */
    public static Ranking rank(RulePack pack, Stage stage, List<Scorecard> scorecards) {
        Ranker ranker = new Ranker(pack);
        List<Ranking.Bloc> blocs = new ArrayList<>();
        for (PackDescription.Named bloc : pack.description().blocs()) {
            List<Scorecard> members = scorecards.stream()
                    .filter(card -> card.unit().bloc().equals(bloc.code()))
                    .toList();
            if (!members.isEmpty()) {
                blocs.add(ranker.bloc(bloc, members));
            }
        }
        return new Ranking(pack, stage, blocs);
    }

    private Ranking.Bloc bloc(PackDescription.Named bloc, List<Scorecard> members) {
        Comparator<Scorecard> now = Comparator.<Scorecard, BigDecimal>comparing(
                        card -> Objects.requireNonNull(card.indexPercent()))
                .reversed();
        for (String method : pack.description().ties().breakBy()) {
            now = now.thenComparing(card -> methodScore(card, method), Comparator.reverseOrder());
        }
        Comparator<Scorecard> before = Comparator.<Scorecard, BigDecimal>comparing(
                        card -> Objects.requireNonNull(card.previousIndex()))
                .reversed();
        Map<String, Integer> ranks = ranks(
                members.stream()
                        .filter(card -> card.unit().ranked() && card.indexPercent() != null)
                        .toList(),
                now);
        Map<String, Integer> previousRanks = ranks(
                members.stream()
                        .filter(card -> card.unit().ranked() && card.previousIndex() != null)
                        .toList(),
                before);
        List<Ranking.Row> rows = members.stream()
                .sorted(Comparator.comparing((Scorecard card) ->
                                ranks.getOrDefault(card.unit().id(), Integer.MAX_VALUE))
                        .thenComparing(card -> card.unit().name())
                        .thenComparing(card -> card.unit().id()))
                .map(card -> row(
                        card,
                        ranks.get(card.unit().id()),
                        previousRanks.get(card.unit().id())))
                .toList();
        BigDecimal mean = mean(members.stream()
                .map(Scorecard::indexPercent)
                .filter(Objects::nonNull)
                .toList());
        BigDecimal previousMean = mean(members.stream()
                .map(Scorecard::previousIndex)
                .filter(Objects::nonNull)
                .toList());
        return new Ranking.Bloc(
                bloc, mean, mean == null || previousMean == null ? null : mean.subtract(previousMean), rows);
    }

    private static BigDecimal methodScore(Scorecard card, String method) {
        return card.methods().stream()
                .filter(score -> score.method().code().equals(method))
                .map(Scorecard.MethodScore::score)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Rank by unit id: 1, 1, 3, or 1, 1, 2 where the pack ranks densely. */
    private Map<String, Integer> ranks(List<Scorecard> cards, Comparator<Scorecard> order) {
        List<Scorecard> sorted = cards.stream().sorted(order).toList();
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            if (!tied) {
                rank = pack.description().ties().dense() ? rank + 1 : i + 1;
            }
            ranks.put(sorted.get(i).unit().id(), rank);
        }
        return ranks;
    }

    private static Ranking.Row row(Scorecard card, @Nullable Integer rank, @Nullable Integer previousRank) {
        BigDecimal index = card.indexPercent();
        BigDecimal previous = card.previousIndex();
        return new Ranking.Row(
                rank,
                card,
                index == null || previous == null ? null : index.subtract(previous),
                previousRank,
                rank == null || previousRank == null ? null : previousRank - rank);
    }

    private @Nullable BigDecimal mean(List<BigDecimal> indexes) {
        if (indexes.isEmpty()) {
            return null;
        }
        BigDecimal sum = indexes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = pack.description().rounding().decimals();
        return sum.divide(BigDecimal.valueOf(indexes.size()), decimals, RoundingMode.HALF_UP);
    }
}
