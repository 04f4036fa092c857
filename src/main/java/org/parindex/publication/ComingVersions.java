package org.parindex.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/**
 * Compiles drafts while they are checked, on every replica: one that is published is then served as soon as it is seen. As
 * ever, nothing is compiled that the law of rules refuses. For one thread.
 */
public final class ComingVersions {
    private final DraftStore drafts;
    private final Compiling compiling;
    private Map<PackId, Instant> seen = Map.of();

    /** Makes a version ready to use. */
    @FunctionalInterface
    interface Compiling {
        void prepare(PackBundle bundle) throws PackException;
    }

    ComingVersions(DraftStore drafts, Compiling compiling) {
        this.drafts = drafts;
        this.compiling = compiling;
    }

    /**
     * Compiles those that were put since; what is wrong with one is told by whoever checks it. Where the store fails, all of
     * them are new the next time too.
     */
    public void prepare() {
        Map<PackId, Instant> now = drafts.times();
        List<Draft> fresh = new ArrayList<>();
        now.forEach((pack, at) -> {
            if (!at.equals(seen.get(pack))) {
                drafts.draft(pack).ifPresent(fresh::add);
            }
        });
        seen = now;
        fresh.forEach(this::prepare);
    }

    private void prepare(Draft draft) {
        try {
            compiling.prepare(draft.bundle());
        } catch (PackException faulty) {
            // the check of the draft tells it to its author
        }
    }
}
