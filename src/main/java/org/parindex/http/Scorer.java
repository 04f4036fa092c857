package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Scope;
import org.parindex.catalogue.Lease;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.RefusedException;
import org.parindex.facts.SubmissionHead;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.metrics.Metrics;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.report.ScorecardJson;
import org.parindex.scorecard.Scorecard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scores one submission for a caller: a scorecard, or the problem that it met. Thread-safe. */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);
    /** In the metrics, where a submission names no pack that there is. */
    private static final String NO_PACK = "none";

    private final Scoring scoring;
    private final Metrics metrics;

    Scorer(Scoring scoring, Metrics metrics) {
        this.scoring = scoring;
        this.metrics = metrics;
    }

    /** What came of a submission. */
    private enum Outcome {
        SCORED,
        REFUSED,
        UNKNOWN_PACK,
        FAULTY_PACK,
        FAILED_RULE
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
        try {
            return score(root, SubmissionHead.packOf(root));
        } catch (RefusedException refused) {
            count(NO_PACK, NO_PACK, Outcome.REFUSED);
            throw new ProblemException(Problem.of(refused));
        }
    }

    private Scored score(JsonNode root, PackId id) throws ProblemException {
        try (Lease lease = scoring.packs().lease(id)) {
            Scorecard card = scoring.evaluate(lease, root, GivenFacts.NONE).scorecard();
            String result = new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8);
            count(id, Outcome.SCORED);
            return new Scored(card, lease.bundle(), result);
        } catch (RefusedException refused) {
            count(id, Outcome.REFUSED);
            throw new ProblemException(Problem.of(refused));
        } catch (UnknownPackException unknown) {
            count(NO_PACK, NO_PACK, Outcome.UNKNOWN_PACK);
            throw new ProblemException(Problem.of(unknown));
        } catch (PackException faulty) {
            count(id, Outcome.FAULTY_PACK);
            throw new ProblemException(Problem.of(id, faulty));
        } catch (RuleFailure failure) {
            count(id, Outcome.FAILED_RULE);
            LOG.warn("A rule of {} failed: {}", id, place(failure));
            throw new ProblemException(Problem.of(failure));
        }
    }

    /** Where, not why: that quotes facts. */
    private static String place(RuleFailure failure) {
        RulePlace place = failure.place();
        return place == null ? "the engine cannot tell which" : place.file() + ":" + place.line();
    }

    private void count(PackId id, Outcome outcome) {
        count(id.index(), String.valueOf(id.year()), outcome);
    }

    private void count(String index, String year, Outcome outcome) {
        metrics.evaluated(index, year, outcome.name().toLowerCase(Locale.ROOT));
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
