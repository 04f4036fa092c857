package org.parindex.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.Scoring;
import org.parindex.facts.RefusedException;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.report.ScorecardJson;
import org.parindex.text.Language;

/** Scores what is read and writes one scorecard or one problem a line at once, keeping nothing. */
final class ScoredLines implements Submissions.Reader {
    private final Scoring scoring;
    private final Terminal terminal;
    private final Language language;
    private int status = Exit.GOOD;

    ScoredLines(Scoring scoring, Terminal terminal, Language language) {
        this.scoring = scoring;
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void read(String source, byte[] content) {
        Attempt attempt = AnySubmission.attempt(scoring, source, content);
        if (attempt.evaluated() != null) {
            line(ScorecardJson.of(attempt.evaluated().scorecard()));
        } else if (attempt.failure() != null) {
            refused(source, Problem.of(attempt.failure()));
        }
    }

    @Override
    public void refuse(String source, RefusedException refused) {
        refused(source, Problem.of(refused));
    }

    private void refused(String source, Problem problem) {
        status = Exit.AT_FAULT;
        line(problem.json(language, Map.of("instance", source)));
    }

    private void line(Json.Content content) {
        terminal.out().println(new String(Json.bytes(content), StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    int status() {
        return status;
    }
}
