package org.parindex.catalogue;

import org.jspecify.annotations.Nullable;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;

/**
 * What came of scoring one submission among many: a scorecard or what kept it from being one.
 *
 * @param failure RefusedException, UnknownPackException, PackException or RuleFailure; null where there is a scorecard
 */
public record Attempt(
        @Nullable Evaluated evaluated, @Nullable Exception failure) {

    /** Null where there is a failure. */
    public @Nullable Scorecard scorecard() {
        return evaluated == null ? null : evaluated.scorecard();
    }

    /** Scores without throwing for anything that is the submission's or the pack's fault. */
    public static Attempt of(Scoring scoring, byte[] json) {
        try {
            return new Attempt(scoring.evaluate(json), null);
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure failed) {
            return new Attempt(null, failed);
        }
    }
}
