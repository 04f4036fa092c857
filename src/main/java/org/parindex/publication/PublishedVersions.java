package org.parindex.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.catalogue.PackVersions;
import org.parindex.catalogue.Publication;
import org.parindex.history.PackHistory;
import org.parindex.history.PublicationEntries;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.record.BundleStore;
import org.parindex.record.Kind;
import org.parindex.record.RecordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the publications of the record, whoever appended them: serves each, and adds it to the history. Thread-safe;
 * what the record says is taken in its order.
 */
public final class PublishedVersions {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedVersions.class);
    private static final int AT_ONCE = 100;

    private final RecordStore record;
    private final BundleStore bundles;
    private final PackVersions versions;
    private final PackHistory history;
    private final List<Publication> known = new ArrayList<>();
    private volatile List<Publication> shown = List.of();

    public PublishedVersions(RecordStore record, BundleStore bundles, PackVersions versions, PackHistory history) {
        this.record = record;
        this.bundles = bundles;
        this.versions = versions;
        this.history = history;
    }

    /** Takes in everything that the record has; the versions are compiled when they are first needed. */
    public synchronized void start() {
        for (List<Publication> next = next(); !next.isEmpty(); next = next()) {
            known.addAll(next);
        }
        newest(known).values().forEach(one -> versions.expect(one.pack(), one.bundle()));
        shown = List.copyOf(known);
        writeHistory();
    }

    /**
     * Takes in what was appended since. Of several publications of a pack only the newest is compiled. A version that cannot
     * be used here is told in the log, and the one before goes on serving.
     */
    public synchronized void follow() {
        for (List<Publication> next = next(); !next.isEmpty(); next = next()) {
            newest(next).values().forEach(this::serve);
            known.addAll(next);
            shown = List.copyOf(known);
            writeHistory();
        }
    }

    private List<Publication> next() {
        return record.after(Kind.PUBLICATION, last(), AT_ONCE).stream()
                .map(PublicationEntries::of)
                .toList();
    }

    private long last() {
        return known.isEmpty() ? 0 : known.get(known.size() - 1).number();
    }

    private static Map<PackId, Publication> newest(List<Publication> publications) {
        Map<PackId, Publication> newest = new HashMap<>();
        publications.forEach(one -> newest.put(one.pack(), one));
        return newest;
    }

    private void serve(Publication one) {
        try {
            versions.publish(one.pack(), one.bundle());
            LOG.info("{} is served as {}", one.pack(), one.packDigest());
        } catch (PackException unusable) {
            LOG.error("{} cannot be served as {}:\n{}", one.pack(), one.bundle(), unusable.getMessage(), unusable);
        }
    }

    /** What goes wrong with the history is no reason to keep a version from being served: it can be made again. */
    private void writeHistory() {
        try {
            if (history.reached() > last()) {
                history.clear();
            }
            for (Publication one : known) {
                if (one.number() > history.reached()) {
                    writeHistory(one);
                }
            }
        } catch (IOException damaged) {
            LOG.error("The history could not be written; it is made again at the next start", damaged);
        }
    }

    /** A version whose bytes are gone or altered leaves a gap; those behind it are written all the same. */
    private void writeHistory(Publication one) throws IOException {
        try {
            Optional<PackBundle> bundle = bundles.bundle(one.bundle());
            if (bundle.isPresent()) {
                history.add(one, bundle.get());
            } else {
                LOG.error("{} is not kept as {} and is missing from the history", one.pack(), one.bundle());
            }
        } catch (AlteredBundleException altered) {
            LOG.error("{} is missing from the history", one.pack(), altered);
        }
    }

    /** All that was taken in, the oldest first. */
    public List<Publication> all() {
        return shown;
    }

    /** Those of one pack, the newest first. */
    public List<Publication> of(PackId pack) {
        List<Publication> found = new ArrayList<>();
        shown.stream().filter(one -> one.pack().equals(pack)).forEach(one -> found.add(0, one));
        return found;
    }

    /** What is published of a pack. */
    public Optional<Publication> current(PackId pack) {
        return of(pack).stream().findFirst();
    }
}
