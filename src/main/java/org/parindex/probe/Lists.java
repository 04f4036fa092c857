package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactType;
import org.parindex.text.Text;

/** Tries lists of one type of fact: none, one, several of one kind, and mixtures of two kinds. */
final class Lists {
    /** So many kinds of fact that the rules tell apart are mixed with each other. */
    private static final int MOST_KINDS = 8;

    private static final int SEVERAL = 3;

    private final TrialRun run;
    private final FactType type;
    private final Candidates candidates;
    private final Units units;
    private final Set<Text> limits = new LinkedHashSet<>();

    Lists(TrialRun run, FactType type, Candidates candidates, Units units) {
        this.run = run;
        this.type = type;
        this.candidates = candidates;
        this.units = units;
    }

    /**
     * Tries the lists.
     *
     * @param alone trials of one fact at most, one of each kind that the rules tell apart
     * @return the trials that differ in how many facts there are, or what part of them is of the better kind
     */
    List<Ladder> tryOf(List<Outcome> alone) {
        List<Outcome> kinds =
                alone.stream().filter(outcome -> fact(outcome) != null).toList();
        if (kinds.size() > MOST_KINDS) {
            kinds = kinds.subList(0, MOST_KINDS);
        }
        List<Ladder> ladders = new ArrayList<>();
        for (Outcome kind : kinds) {
            ladders.add(new Ladder(Ladder.Kind.COUNT, null, counted(kind)));
            kinds.forEach(other -> mixed(kind, other));
        }
        if (!candidates.shares(type).isEmpty()) {
            ladders.addAll(shares(kinds));
        }
        return ladders;
    }

    Set<Text> limits() {
        return limits;
    }

    private @Nullable Given fact(Outcome outcome) {
        List<Given> list = outcome.trial().facts().getOrDefault(type.name(), List.of());
        return list.size() == 1 ? list.get(0) : null;
    }

    private List<Outcome> counted(Outcome kind) {
        TreeSet<Integer> counts = new TreeSet<>(List.of(0, 1, 2, SEVERAL));
        for (BigDecimal threshold : candidates.counts(type)) {
            if (threshold.compareTo(BigDecimal.valueOf(Shares.MOST_FACTS)) > 0) {
                tooLong(threshold);
            } else {
                List.of(-1, 0, 1).forEach(beside -> counts.add(Math.max(0, threshold.intValue() + beside)));
            }
        }
        return counts.stream()
                .map(count -> outcome(kind, Collections.nCopies(count, fact(kind))))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Outcome outcome(Outcome kind, List<Given> list) {
        Trial trial = kind.trial().with(type.name(), list);
        return run.outcome(list.isEmpty() ? trial.of(units.unit(trial.facts())) : trial);
    }

    private void mixed(Outcome kind, Outcome other) {
        Given one = Objects.requireNonNull(fact(kind));
        Given second = Objects.requireNonNull(fact(other));
        outcome(kind, List.of(one, second));
        outcome(kind, List.of(one, second, second));
    }

    /** Of two kinds of which the first scores no less alone, ever more of the first among ever fewer of the second. */
    private List<Ladder> shares(List<Outcome> kinds) {
        Shares.Parts parts = Shares.around(candidates.shares(type));
        if (!parts.reached()) {
            tooLong(candidates.shares(type).last());
        }
        List<Ladder> ladders = new ArrayList<>();
        for (Outcome better : kinds) {
            for (Outcome worse : kinds) {
                if (!better.equals(worse) && atLeast(better.points(), worse.points())) {
                    ladders.add(new Ladder(Ladder.Kind.SHARE, null, climb(better, worse, parts.parts())));
                }
            }
        }
        return ladders;
    }

    private static boolean atLeast(@Nullable BigDecimal better, @Nullable BigDecimal worse) {
        return better != null && worse != null && better.compareTo(worse) >= 0;
    }

    private List<Outcome> climb(Outcome better, Outcome worse, List<Shares.Part> parts) {
        List<Outcome> steps = new ArrayList<>();
        for (Shares.Part part : parts) {
            List<Given> list = new ArrayList<>(Collections.nCopies(part.part(), fact(better)));
            list.addAll(Collections.nCopies(part.whole() - part.part(), fact(worse)));
            Outcome outcome = outcome(better, list);
            if (outcome != null) {
                steps.add(outcome);
            }
        }
        return steps;
    }

    private void tooLong(BigDecimal threshold) {
        limits.add(new Text(
                "cần danh sách dài quá " + Shares.MOST_FACTS + " dữ kiện để thử quanh "
                        + threshold.toPlainString().replace('.', ','),
                "lists of more than " + Shares.MOST_FACTS + " facts would be needed to try around "
                        + threshold.toPlainString()));
    }
}
