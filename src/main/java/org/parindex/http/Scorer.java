package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Scope;
import org.parindex.catalogue.Lease;
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
     * @param bundle digest of the version that it was made under; null for packs that are only read from a folder
     * @param result its JSON
     */
    record Scored(Scorecard scorecard, @Nullable String bundle, String result) {}

    /** @param scope how far its caller may go; a submission beyond it is not scored */
    Scored score(JsonNode root, Scope scope) throws ProblemException {
        requireWithin(scope, root);
        try (Lease lease = scoring.packs().lease(SubmissionReader.packOf(root))) {
            Scorecard card = scoring.evaluate(lease, root, GivenFacts.NONE).scorecard();
            String result = new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8);
            return new Scored(card, lease.bundle(), result);
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

    private static Problem faultyPack(JsonNode root, PackException faulty) {
        try {
            return Problem.of(SubmissionReader.packOf(root), faulty);
        } catch (RefusedException impossible) {
            throw new IllegalStateException("A submission that named its pack names it no more", impossible);
        }
    }
}
