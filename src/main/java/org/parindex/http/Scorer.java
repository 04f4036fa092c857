package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.parindex.access.Scope;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.report.ScorecardJson;
import org.parindex.scorecard.Scorecard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scores one submission for a caller: a scorecard in JSON, or the problem that it met. Thread-safe. */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final Scoring scoring;

    Scorer(Scoring scoring) {
        this.scoring = scoring;
    }

    /** @param scope how far its caller may go; a submission beyond it is not scored */
    Json.Content score(byte[] json, Scope scope) throws ProblemException {
        try {
            return ScorecardJson.of(score(JsonDocument.read(json), scope));
        } catch (RefusedException refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private Scorecard score(JsonNode root, Scope scope) throws ProblemException, RefusedException {
        requireWithin(scope, root);
        try {
            return scoring.evaluate(root, GivenFacts.NONE).scorecard();
        } catch (UnknownPackException unknown) {
            throw new ProblemException(Problem.of(unknown));
        } catch (PackException faulty) {
            throw new ProblemException(Problem.of(SubmissionReader.packOf(root), faulty));
        } catch (RuleFailure failure) {
            LOG.warn("A rule failed: {}", failure.getMessage());
            throw new ProblemException(Problem.of(failure));
        }
    }

    /** What is not a text is left to the reader, which refuses it. */
    private static void requireWithin(Scope scope, JsonNode root) throws ProblemException {
        JsonNode unit = root.path("unit").path("id");
        if (unit.isTextual() && !scope.coversUnit(unit.asText())) {
            throw new ProblemException(AccessProblems.otherUnit("/unit/id"));
        }
        JsonNode index = root.path("index");
        if (index.isTextual() && !scope.coversIndex(index.asText())) {
            throw new ProblemException(AccessProblems.otherIndex("/index"));
        }
    }
}
