package org.parindex.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.parindex.catalogue.Lease;
import org.parindex.catalogue.PackVersions;
import org.parindex.facts.FactTypes;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Evaluator;

/** Scores again under the versions that the service keeps. */
public final class RecordedVersions implements Rescoring {
    private final PackVersions versions;

    public RecordedVersions(PackVersions versions) {
        this.versions = versions;
    }

    @Override
    public Evaluated again(Entry evaluation) {
        NewEntry recorded = evaluation.content();
        String bundle = String.valueOf(recorded.details().get("bundle"));
        try (Lease lease = versions.lease(bundle)
                .orElseThrow(() -> new IllegalStateException("The version " + bundle + " is not kept"))) {
            FactTypes types = lease.pack().types();
            Submission submission = SubmissionReader.read(
                    types, JsonDocument.read(recorded.submission().getBytes(StandardCharsets.UTF_8)));
            return new Evaluated(submission, evaluator(recorded).evaluate(types, lease.pack(), submission));
        } catch (RefusedException | PackException | RuleFailure changed) {
            throw new IllegalStateException("What was scored as " + recorded.id() + " cannot be scored now", changed);
        }
    }

    private static Evaluator evaluator(NewEntry recorded) {
        return new Evaluator(
                Clock.fixed(recorded.at(), ZoneOffset.UTC),
                recorded::id,
                String.valueOf(recorded.details().get("program")));
    }
}
