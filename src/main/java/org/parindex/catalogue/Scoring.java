package org.parindex.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionHead;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;

/** Scores submissions as they arrive: finds the pack, reads strictly, evaluates. Thread-safe. */
public final class Scoring {
    private final Packs packs;
    private final Evaluator evaluator;

    public Scoring(Packs packs, Evaluator evaluator) {
        this.packs = packs;
        this.evaluator = evaluator;
    }

    /**
     * The scorecard of one submission in JSON, UTF-8.
     *
     * @throws RefusedException with all faults of the submission
     * @throws UnknownPackException if its index and year have no pack
     * @throws PackException if that pack cannot be used
     * @throws RuleFailure if a rule fails; there is no partial score
     */
    public Scorecard score(byte[] json) throws RefusedException, UnknownPackException, PackException, RuleFailure {
        return evaluate(json).scorecard();
    }

    /** The same with the submission as it was read. */
    public Evaluated evaluate(byte[] json) throws RefusedException, UnknownPackException, PackException, RuleFailure {
        return evaluate(JsonDocument.read(json), GivenFacts.NONE);
    }

    /** The same for a submission that a run over the whole year gives some of its facts. */
    public Evaluated evaluate(JsonNode root, GivenFacts given)
            throws RefusedException, UnknownPackException, PackException, RuleFailure {
        try (Lease lease = packs.lease(SubmissionHead.packOf(root))) {
            return evaluate(lease, root, given);
        }
    }

    /** The same under one version of the pack that the submission is for, while the caller holds it. */
    public Evaluated evaluate(Lease lease, JsonNode root, GivenFacts given) throws RefusedException, RuleFailure {
        CompiledPack pack = lease.pack();
        Submission submission = SubmissionReader.read(pack.types(), root, given);
        return new Evaluated(submission, evaluator.evaluate(pack.types(), pack, submission));
    }

    public Packs packs() {
        return packs;
    }
}
