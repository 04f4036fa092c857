package org.parindex.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Evaluator;

/** One recorded evaluation made anew, with the id, the time and the program's name that were recorded. */
final class ScoredAgain {

    private ScoredAgain() {}

    /** @param pack the version that it was scored under then */
    static Evaluated under(CompiledPack pack, NewEntry evaluation) throws RefusedException, RuleFailure {
        Submission submission = SubmissionReader.read(
                pack.types(), JsonDocument.read(evaluation.submission().getBytes(StandardCharsets.UTF_8)));
        return new Evaluated(submission, evaluator(evaluation).evaluate(pack.types(), pack, submission));
    }

    private static Evaluator evaluator(NewEntry evaluation) {
        return new Evaluator(
                Clock.fixed(evaluation.at(), ZoneOffset.UTC),
                evaluation::id,
                evaluation.details().getOrDefault(Replay.PROGRAM, ""));
    }
}
