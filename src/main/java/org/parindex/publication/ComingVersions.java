package org.parindex.publication;

import java.time.Instant;
import java.util.Map;
import org.parindex.catalogue.PackVersions;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/**
 * Compiles drafts while they are checked, on every replica: one that is published is then served as soon as it is seen. As
 * ever, nothing is compiled that the law of rules refuses. For one thread.
 */
public final class ComingVersions {
    private final DraftStore drafts;
    private final PackVersions versions;
    private Map<PackId, Instant> seen = Map.of();

    ComingVersions(DraftStore drafts, PackVersions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    /** Compiles those that were put since; what is wrong with one is told by whoever checks it. */
    public void prepare() {
        Map<PackId, Instant> now = drafts.times();
        Map<PackId, Instant> before = seen;
        seen = now;
        now.forEach((pack, at) -> {
            if (!at.equals(before.get(pack))) {
                drafts.draft(pack).ifPresent(this::prepare);
            }
        });
    }

    private void prepare(Draft draft) {
        try {
            versions.prepare(draft.bundle());
        } catch (PackException faulty) {
            // the check of the draft tells it to its author
        }
    }
}
