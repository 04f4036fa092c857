package org.parindex.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves the record from its first entry to its last: numbers, hashes, columns for searching, what was signed, and that the
 * versions of packs that it names are kept. Needs
 * the store and no server, changes nothing, and stops at the first breach. For one thread.
 */
public final class Audit {
    private final RecordStore store;
    private final Set<String> trusted;
    private final AnchoredContents contents = new AnchoredContents();
    private final SortedMap<Long, List<Checkpoint>> checkpoints = new TreeMap<>();
    private final SortedMap<String, Integer> keys = new TreeMap<>();
    private final Set<Checkpoint> kept = new HashSet<>();
    private @Nullable Breach breach;
    private @Nullable Checkpoint anchor;
    private final NamedBundles bundles;
    private final Links links = new Links(0, EntryHash.NONE);
    private long height;

    /** @param trusted fingerprints of the keys that may have signed; empty for any */
    public Audit(RecordStore store, BundleStore bundles, Set<String> trusted) {
        this.store = store;
        this.bundles = new NamedBundles(bundles);
        this.trusted = Set.copyOf(trusted);
    }

    /**
     * Runs the audit.
     *
     * @param anchors checkpoints outside the store
     * @param progress told the number of each entry that was looked at
     * @throws IOException if the anchors cannot be read
     */
    public AuditReport run(AnchorFile anchors, LongConsumer progress) throws IOException {
        height = store.height();
        readCheckpoints(anchors);
        if (breach == null) {
            store.rows(0, row -> follows(row, progress));
        }
        if (breach == null) {
            checkEnd();
        }
        return new AuditReport(links.number(), breach, anchor, keys);
    }

    /** The file first: what is signed meanwhile comes into the store before it comes into the file. */
    private void readCheckpoints(AnchorFile anchors) throws IOException {
        anchors.each(this::read);
        for (Checkpoint checkpoint : store.checkpoints()) {
            kept.add(checkpoint);
            add(checkpoint);
        }
    }

    private void read(Anchor anchor) {
        Checkpoint checkpoint = anchor.checkpoint();
        if (!anchor.holds()) {
            note(Breach.checkpoint(
                    checkpoint.number(),
                    "trong tệp neo đã bị sửa: nó không còn tự chứng minh được.",
                    "in the file of anchors was changed: it no longer proves itself."));
            return;
        }
        if (checkpoint.number() <= height) {
            contents.add(anchor.after(), anchor.contents());
        }
        add(checkpoint);
    }

    private void add(Checkpoint checkpoint) {
        List<Checkpoint> here = checkpoints.computeIfAbsent(checkpoint.number(), any -> new ArrayList<>());
        if (here.contains(checkpoint)) {
            return;
        }
        here.add(checkpoint);
        keys.merge(checkpoint.fingerprint(), 1, Integer::sum);
        if (!checkpoint.isGenuine()) {
            note(Breach.checkpoint(
                    checkpoint.number(), "không phải do khóa của nó ký.", "was not made by the key that it names."));
        } else if (!trusted.isEmpty() && !trusted.contains(checkpoint.fingerprint())) {
            note(Breach.untrusted(checkpoint));
        }
    }

    private void note(Breach found) {
        if (breach == null) {
            breach = found;
        }
    }

    private boolean follows(StoredRow row, LongConsumer progress) {
        long place = links.number() + 1;
        String previous = links.hash();
        boolean hashesHold = links.add(row);
        if (contents.knows(place) && !contents.matches(place, links.content())) {
            note(diagnosis().byAnchors(row, place));
        } else if (!hashesHold) {
            note(diagnosis().byHashes(row, place, previous));
        } else {
            checkContent(row);
            checkAnchors(row);
        }
        progress.accept(row.number());
        return breach == null;
    }

    private Diagnosis diagnosis() {
        return new Diagnosis(store, contents, store.height());
    }

    private void checkContent(StoredRow row) {
        try {
            NewEntry said = row.bytes().content();
            row.columns()
                    .firstDifference(SearchColumns.of(said))
                    .ifPresent(name -> note(Breach.column(row.number(), name)));
            bundles.first(row.number(), said).ifPresent(this::note);
        } catch (IllegalArgumentException notWrittenByUs) {
            note(Breach.changed(row.number()));
        }
    }

    private void checkAnchors(StoredRow row) {
        for (Checkpoint checkpoint : checkpoints.getOrDefault(row.number(), List.of())) {
            if (checkpoint.hash().equals(row.hash())) {
                anchor = checkpoint;
            } else {
                note(Breach.rewritten(anchor == null ? 0 : anchor.number(), row.number()));
            }
        }
    }

    private void checkEnd() {
        if (!checkpoints.isEmpty() && checkpoints.lastKey() > links.number()) {
            note(Breach.cut(links.number(), checkpoints.lastKey()));
        }
        checkpoints.values().forEach(here -> here.forEach(this::checkKept));
        if (!trusted.isEmpty() && anchor == null && links.number() > 0) {
            note(Breach.unsigned());
        }
    }

    private void checkKept(Checkpoint checkpoint) {
        if (!kept.contains(checkpoint)) {
            note(Breach.checkpoint(
                    checkpoint.number(),
                    "có trong tệp neo nhưng không còn trong cơ sở dữ liệu: bảng chữ ký đã bị thay.",
                    "is in the file of anchors but no longer in the database: the signatures there were replaced."));
        }
    }
}
