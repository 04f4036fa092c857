package org.parindex.history;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.parindex.catalogue.Publication;
import org.parindex.catalogue.Publication.Action;
import org.parindex.pack.PackBundle;
import org.parindex.record.Entry;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;

/** How a publication stands in the record. */
public final class PublicationEntries {
    private static final String PACK_DIGEST = "packDigest";
    private static final String BUNDLE = "bundle";
    private static final String MESSAGE = "message";
    private static final String ACTION = "action";

    private PublicationEntries() {}

    /**
     * The entry of a version that is to be published.
     *
     * @param id unique in the record
     */
    public static NewEntry entry(
            String id, PackBundle bundle, String author, Instant at, String message, Action action) {
        Map<String, String> details = Map.of(
                PACK_DIGEST, bundle.packDigest(), BUNDLE, bundle.digest(), MESSAGE, message, ACTION, action.name());
        return new NewEntry(
                id, Kind.PUBLICATION, at, author, bundle.id(), null, null, new TreeMap<>(details), "", "", null);
    }

    /** What an entry of that kind says. */
    public static Publication of(Entry entry) {
        NewEntry said = entry.content();
        return new Publication(
                entry.number(),
                said.pack(),
                detail(said, PACK_DIGEST),
                detail(said, BUNDLE),
                said.caller(),
                said.at(),
                detail(said, MESSAGE),
                Action.valueOf(detail(said, ACTION)));
    }

    private static String detail(NewEntry said, String name) {
        String value = said.details().get(name);
        if (value == null) {
            throw new NoSuchElementException("The publication " + said.id() + " does not say its " + name);
        }
        return value;
    }
}
