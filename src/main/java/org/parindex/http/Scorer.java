package org.parindex.http;

import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.report.ScorecardJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scores one submission for a caller: a scorecard in JSON, or the problem that it met. Thread-safe. */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final Scoring scoring;

    Scorer(Scoring scoring) {
        this.scoring = scoring;
    }

    Json.Content score(byte[] json) throws ProblemException {
        try {
            return ScorecardJson.of(scoring.score(json));
        } catch (RefusedException refused) {
            throw new ProblemException(Problem.of(refused));
        } catch (UnknownPackException unknown) {
            throw new ProblemException(Problem.of(unknown));
        } catch (PackException faulty) {
            throw new ProblemException(faultyPack(json, faulty));
        } catch (RuleFailure failure) {
            LOG.warn("A rule failed: {}", failure.getMessage());
            throw new ProblemException(Problem.of(failure));
        }
    }

    private static Problem faultyPack(byte[] json, PackException faulty) {
        try {
            return Problem.of(SubmissionReader.packOf(JsonDocument.read(json)), faulty);
        } catch (RefusedException impossible) {
            throw new IllegalStateException("A submission that named its pack names it no more", impossible);
        }
    }
}
