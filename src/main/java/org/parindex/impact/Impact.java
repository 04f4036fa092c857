package org.parindex.impact;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.CriterionCode;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.scorecard.Scorecard;

/** What a second pack does to units against a first; units in the order sent. */
public record Impact(List<UnitImpact> units) {

    public Impact {
        units = List.copyOf(units);
    }

    /** Compares scorecards of the same submissions, at the same places of both lists. */
    public static Impact of(List<Scorecard> before, List<Scorecard> after) {
        Results first = new Results(before);
        Results second = new Results(after);
        return new Impact(IntStream.range(0, before.size())
                .mapToObj(i -> new UnitImpact(
                        before.get(i), after.get(i), rank(first, before.get(i)), rank(second, after.get(i))))
                .toList());
    }

    private static @Nullable Integer rank(Results results, Scorecard card) {
        Optional<Ranking> ranking =
                results.ranking(card.evaluation().pack(), card.evaluation().stage());
        return ranking.stream()
                .flatMap(found -> found.blocs().stream())
                .flatMap(bloc -> bloc.rows().stream())
                .filter(row -> row.scorecard().unit().id().equals(card.unit().id()))
                .findFirst()
                .map(Ranking.Row::rank)
                .orElse(null);
    }

    /** How many units go a way: 1 gain, −1 lose, 0 neither. */
    public long count(int direction) {
        return units.stream().filter(unit -> unit.direction() == direction).count();
    }

    /** Criteria that are missing facts under the second pack and were not under the first, with how many units lack them. */
    public SortedMap<CriterionCode, Long> newlyMissing() {
        return units.stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(CriterionChange::becomesMissing)
                .collect(groupingBy(change -> change.criterion().code(), TreeMap::new, counting()));
    }
}
