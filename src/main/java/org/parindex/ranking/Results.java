package org.parindex.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.scorecard.Scorecard;

/** Scorecards to look at, one for each unit, pack and stage, and their rankings. Immutable. */
public final class Results {
    private final Map<Group, List<Scorecard>> cards =
            new TreeMap<>(Comparator.comparing(Group::pack).thenComparing(Group::stage, Comparator.reverseOrder()));
    private final Map<Group, Ranking> rankings =
            new TreeMap<>(Comparator.comparing(Group::pack).thenComparing(Group::stage, Comparator.reverseOrder()));

    private final Map<String, Standing> standings;

    private record Group(PackId pack, Stage stage) {}

    /** Samples, in any order; of two for the same unit, pack and stage the later one counts. */
    public Results(List<Scorecard> scorecards) {
        this(scorecards, Map.of());
    }

    /** @param standings by evaluation id; a scorecard that is not in it is a sample */
    public Results(List<Scorecard> scorecards, Map<String, Standing> standings) {
        this.standings = Map.copyOf(standings);
        for (Scorecard card : scorecards) {
            Group group = new Group(card.evaluation().pack(), card.evaluation().stage());
            List<Scorecard> list = cards.computeIfAbsent(group, any -> new ArrayList<>());
            list.removeIf(other -> other.unit().id().equals(card.unit().id()));
            list.add(card);
        }
        cards.forEach((group, list) ->
                rankings.put(group, Ranker.rank(list.get(0).pack(), group.stage(), List.copyOf(list))));
    }

    /** The results of one pack alone. */
    public Results of(PackId pack) {
        return where(pack::equals);
    }

    /** The results of one index alone, all its years. */
    public Results ofIndex(String index) {
        return where(pack -> pack.index().equals(index));
    }

    private Results where(Predicate<PackId> wanted) {
        return new Results(
                cards.entrySet().stream()
                        .filter(group -> wanted.test(group.getKey().pack()))
                        .flatMap(group -> group.getValue().stream())
                        .toList(),
                standings);
    }

    /** Why a scorecard of these results is the one of its unit that counts. */
    public Standing standing(Scorecard card) {
        return standings.getOrDefault(card.evaluation().id(), Standing.SAMPLE);
    }

    /** Every ranking, by index and year, the appraisal before the self-assessment; empty if there are no scorecards. */
    public List<Ranking> rankings() {
        return List.copyOf(rankings.values());
    }

    /** The ranking with the most units, to be shown first; among equals the first of {@link #rankings()}. */
    public Optional<Ranking> largest() {
        return rankings().stream().max(Comparator.comparingInt(Results::units).thenComparing(ranking -> -rankings()
                .indexOf(ranking)));
    }

    private static int units(Ranking ranking) {
        return ranking.blocs().stream().mapToInt(bloc -> bloc.rows().size()).sum();
    }

    public Optional<Ranking> ranking(PackId pack, Stage stage) {
        return Optional.ofNullable(rankings.get(new Group(pack, stage)));
    }

    public Optional<Scorecard> scorecard(PackId pack, Stage stage, String unit) {
        return cards.getOrDefault(new Group(pack, stage), List.of()).stream()
                .filter(card -> card.unit().id().equals(unit))
                .findFirst();
    }
}
