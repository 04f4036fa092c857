package org.parindex.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.impact.Impact;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.report.EvaluationJson.Refusal;
import org.parindex.report.Problem;
import org.parindex.scorecard.Scorecard;
import org.parindex.year.Sent;

/** Scores each submission under both packs, read as that pack's; one that either refuses is not comparable. A kind of
 * fact that one of the packs does not have is left out for it. */
final class ImpactSubmissions implements Submissions.Reader {
    private final Scoring first;
    private final Scoring second;
    private final FactTypes before;
    private final FactTypes after;
    private final List<Scorecard> left = new ArrayList<>();
    private final List<Scorecard> right = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ImpactSubmissions(Scoring first, Scoring second, FactTypes before, FactTypes after) {
        this.first = first;
        this.second = second;
        this.before = before;
        this.after = after;
    }

    @Override
    public void read(String source, byte[] content) {
        try {
            Sent sent = AnySubmission.open(first.packs(), source, content);
            Scorecard one = scored(first, sent, before, after);
            Scorecard other = scored(second, sent, after, before);
            left.add(one);
            right.add(other);
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure failed) {
            refusals.add(new Refusal(source, Problem.of(failed)));
        }
    }

    private static Scorecard scored(Scoring scoring, Sent sent, FactTypes types, FactTypes others)
            throws RefusedException, UnknownPackException, PackException, RuleFailure {
        JsonNode root = sent.root().deepCopy();
        PackId pack = types.pack().id();
        if (root instanceof ObjectNode object && root.path("index").asText().equals(pack.index())) {
            asOfYear(object, pack.year());
            leaveOut(object, types, others);
        }
        try {
            return scoring.evaluate(root, GivenFacts.NONE).scorecard();
        } catch (RefusedException refused) {
            throw sent.named().apply(refused);
        }
    }

    /** A kind of fact that only the other pack has is nothing to this one. */
    private static void leaveOut(ObjectNode submission, FactTypes types, FactTypes others) {
        if (submission.get("facts") instanceof ObjectNode facts) {
            others.sentTypes().stream()
                    .map(FactType::name)
                    .filter(name -> types.find(name).isEmpty())
                    .forEach(facts::remove);
        }
    }

    /** The same day of the other year; a day or year that is none is left to be refused. */
    private static void asOfYear(ObjectNode submission, int year) {
        String day = submission.path("asOf").asText();
        if (day.matches("\\d{4}-\\d\\d-\\d\\d")
                && day.startsWith(submission.path("year").asText() + "-")) {
            submission.put("asOf", year + (day.endsWith("-02-29") ? "-02-28" : day.substring(4)));
        }
        submission.put("year", year);
    }

    @Override
    public void refuse(String source, RefusedException refused) {
        refusals.add(new Refusal(source, Problem.of(refused)));
    }

    Impact impact() {
        return Impact.of(left, right);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
