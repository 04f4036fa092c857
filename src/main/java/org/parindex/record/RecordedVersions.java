package org.parindex.record;

import java.util.NoSuchElementException;
import org.parindex.catalogue.Lease;
import org.parindex.catalogue.PackVersions;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Evaluated;

/** Scores again under the versions that the service keeps. */
public final class RecordedVersions implements Rescoring {
    private final PackVersions versions;

    public RecordedVersions(PackVersions versions) {
        this.versions = versions;
    }

    @Override
    public Evaluated again(Entry evaluation) {
        NewEntry recorded = evaluation.content();
        String bundle = String.valueOf(recorded.details().get(Replay.BUNDLE));
        try (Lease lease = versions.lease(bundle)
                .orElseThrow(() -> new NoSuchElementException("The version " + bundle + " is not kept"))) {
            return ScoredAgain.under(lease.pack(), recorded);
        } catch (NoSuchElementException
                | AlteredBundleException
                | RefusedException
                | PackException
                | RuleFailure changed) {
            throw UnrepeatableException.of(recorded, changed);
        }
    }
}
