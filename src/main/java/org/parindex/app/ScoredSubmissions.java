package org.parindex.app;

import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.Scoring;
import org.parindex.facts.RefusedException;
import org.parindex.report.EvaluationJson.Refusal;
import org.parindex.report.Problem;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** Scores what is read and keeps the scorecards and the problems, each in the order read. */
final class ScoredSubmissions implements Submissions.Reader {
    private final Scoring scoring;
    private final List<Evaluated> evaluated = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ScoredSubmissions(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public void read(String source, byte[] content) {
        Attempt attempt = AnySubmission.attempt(scoring, source, content);
        if (attempt.evaluated() != null) {
            evaluated.add(attempt.evaluated());
        } else if (attempt.failure() != null) {
            refusals.add(new Refusal(source, Problem.of(attempt.failure())));
        }
    }

    @Override
    public void refuse(String source, RefusedException refused) {
        refusals.add(new Refusal(source, Problem.of(refused)));
    }

    List<Scorecard> cards() {
        return evaluated.stream().map(Evaluated::scorecard).toList();
    }

    List<Evaluated> evaluated() {
        return evaluated;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Tells on standard error what was refused and why; the exit status comes back. */
    int tellRefusals(Terminal terminal, Language language) {
        return Refusals.tell(refusals, terminal, language);
    }
}
