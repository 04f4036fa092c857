package org.parindex.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.parindex.pack.PackId;
import org.parindex.ranking.Results;
import org.parindex.ranking.Standing;
import org.parindex.record.CountedEvaluations.Counted;
import org.parindex.scorecard.Scorecard;

/**
 * The results to look at, from the record: of each unit the evaluation that counts, scored again from what was recorded, which
 * gives the same scorecard. Follows the record, whoever appends to it. Where nothing of an index and year is recorded, the
 * samples stand. Thread-safe.
 */
public final class RecordedResults implements Supplier<Results> {
    private static final int PORTION = 1_000;

    private final RecordStore store;
    private final Rescoring rescoring;
    private final CountedEvaluations counted = new CountedEvaluations();
    private final Map<String, Scorecard> cards = new HashMap<>();
    private List<Scorecard> samples = List.of();
    private Results results = new Results(List.of());
    private long number;
    private boolean stale;

    public RecordedResults(RecordStore store, Rescoring rescoring) {
        this.store = store;
        this.rescoring = rescoring;
    }

    /** What stands where nothing is recorded. */
    public synchronized void samples(List<Scorecard> scorecards) {
        samples = List.copyOf(scorecards);
        stale = true;
    }

    /**
     * As the record is now; the store's own exception where it does not answer.
     *
     * @throws UnrepeatableException if one that counts cannot be scored again: no ranking then, rather than a wrong one
     */
    @Override
    public synchronized Results get() {
        follow();
        if (stale) {
            results = assembled();
            stale = false;
        }
        return results;
    }

    private void follow() {
        List<EntryOutline> portion = store.outlines(number, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(counted::take);
            number = portion.get(portion.size() - 1).number();
            stale = true;
            portion = store.outlines(number, PORTION);
        }
    }

    private Results assembled() {
        Map<String, Standing> standings = new HashMap<>();
        counted.all().forEach(one -> standings.put(one.id(), one.standing()));
        cards.keySet().retainAll(standings.keySet());
        counted.all().forEach(this::score);
        List<Scorecard> all = new ArrayList<>(unrecordedSamples());
        counted.all().forEach(one -> all.add(cards.get(one.id())));
        return new Results(all, standings);
    }

    private void score(Counted one) {
        cards.computeIfAbsent(one.id(), id -> rescoring
                .again(store.find(id)
                        .orElseThrow(() -> new IllegalStateException("The record has lost evaluation " + id)))
                .scorecard());
    }

    private List<Scorecard> unrecordedSamples() {
        Set<PackId> recorded = new HashSet<>();
        cards.values().forEach(card -> recorded.add(card.evaluation().pack()));
        return samples.stream()
                .filter(card -> !recorded.contains(card.evaluation().pack()))
                .toList();
    }
}
