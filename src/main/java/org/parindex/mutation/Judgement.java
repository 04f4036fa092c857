package org.parindex.mutation;

import org.jspecify.annotations.Nullable;
import org.parindex.cases.Outcome;
import org.parindex.mutation.Verdict.Sight;

/** What is known of one mutant after the cases so far. For one thread. */
final class Judgement {
    private final Mutant mutant;
    private Sight sight = Sight.MISSED;
    private @Nullable String by;

    Judgement(Mutant mutant) {
        this.mutant = mutant;
    }

    /** Whether another case could still tell something. */
    boolean open() {
        return sight != Sight.CAUGHT;
    }

    void hear(Baseline before, Outcome changed) {
        if (!changed.passed()) {
            sight = Sight.CAUGHT;
            by = changed.path();
        } else if (sight == Sight.MISSED && !before.sameFindings(changed)) {
            sight = Sight.SEEN;
            by = changed.path();
        }
    }

    /** It threw while a case ran. */
    void failed(Baseline before) {
        sight = Sight.CAUGHT;
        by = before.file().path();
    }

    Verdict verdict() {
        return new Verdict(mutant, sight, by);
    }
}
