package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.GivenFacts;
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

/** Scores one submission for a caller: a scorecard, or the problem that it met. Thread-safe. */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final Scoring scoring;

    Scorer(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * A scorecard as it goes out.
     *
     * @param result its JSON
     */
    record Scored(Scorecard scorecard, String result) {}

    Scored score(JsonNode root, Asker asker) throws ProblemException {
        if (!asker.maySee(root.path("unit").path("id").asText(asker.unit()))) {
            throw new ProblemException(Problems.notYours(String.valueOf(asker.unit())));
        }
        try {
            Scorecard card = scoring.evaluate(root, GivenFacts.NONE).scorecard();
            return new Scored(card, new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8));
        } catch (RefusedException refused) {
            throw new ProblemException(Problem.of(refused));
        } catch (UnknownPackException unknown) {
            throw new ProblemException(Problem.of(unknown));
        } catch (PackException faulty) {
            throw new ProblemException(faultyPack(root, faulty));
        } catch (RuleFailure failure) {
            LOG.warn("A rule failed: {}", failure.getMessage());
            throw new ProblemException(Problem.of(failure));
        }
    }

    private static Problem faultyPack(JsonNode root, PackException faulty) {
        try {
            return Problem.of(SubmissionReader.packOf(root), faulty);
        } catch (RefusedException impossible) {
            throw new IllegalStateException("A submission that named its pack names it no more", impossible);
        }
    }
}
