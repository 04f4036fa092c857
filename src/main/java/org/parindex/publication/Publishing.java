package org.parindex.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parindex.catalogue.PackVersions;
import org.parindex.catalogue.Publication;
import org.parindex.catalogue.Publication.Action;
import org.parindex.history.PackHistory;
import org.parindex.history.PublicationEntries;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.publication.PublicationRefusedException.Reason;
import org.parindex.record.Appended;
import org.parindex.record.BundleStore;
import org.parindex.record.ClockBehindException;
import org.parindex.record.RecordStore;

/** What a policy officer does with the versions of packs: draft, check, publish, publish an old one again. Thread-safe. */
public final class Publishing implements AutoCloseable {
    private final RecordStore record;
    private final BundleStore bundles;
    private final DraftStore drafts;
    private final PackVersions versions;
    private final PackHistory history;
    private final PublishedVersions published;
    private final DraftChecks checks;
    private final ComingVersions coming;
    private final Clock clock;
    private final Supplier<String> ids;

    /** Where everything is kept. */
    public record Stores(RecordStore record, BundleStore bundles, DraftStore drafts) {}

    /**
     * Nothing is served until {@link PublishedVersions#start}.
     *
     * @param ids of entries, unique in the record
     */
    public Publishing(
            Stores stores,
            PackVersions versions,
            PackHistory history,
            BundleCheck check,
            Clock clock,
            Supplier<String> ids) {
        this.record = stores.record();
        this.bundles = stores.bundles();
        this.drafts = stores.drafts();
        this.versions = versions;
        this.history = history;
        this.published = new PublishedVersions(record, bundles, versions, history);
        this.checks = new DraftChecks(check);
        this.coming = new ComingVersions(drafts, versions::prepare);
        this.clock = clock;
        this.ids = ids;
    }

    public PublishedVersions published() {
        return published;
    }

    /** What may be published next. */
    public ComingVersions coming() {
        return coming;
    }

    public PackHistory history() {
        return history;
    }

    /** Any version that was ever published, as its files say. */
    public Optional<PackBundle> version(String bundle) {
        return bundles.bundle(bundle);
    }

    /** Whether nothing in this year changes any more. */
    public boolean isClosed(PackId pack) {
        return record.closing(pack).isPresent();
    }

    /** Keeps a draft in place of the one before, and begins to check it. */
    public Draft put(PackBundle bundle, String author) {
        Draft draft = new Draft(bundle, author, clock.instant());
        drafts.put(draft);
        checks.found(bundle);
        return draft;
    }

    public Optional<Draft> draft(PackId pack) {
        return drafts.draft(pack);
    }

    /** False if there is none. */
    public boolean delete(PackId pack) {
        return drafts.draft(pack)
                .filter(draft -> drafts.delete(pack, draft.bundle().digest()))
                .isPresent();
    }

    /** What the check found in a draft; empty while it is under way: it begins now if it had not. */
    public Optional<CheckedBundle> found(Draft draft) {
        return checks.found(draft.bundle());
    }

    /**
     * Publishes the draft, and serves it when it returns.
     *
     * @param seen digest of the draft's bundle, as the publisher saw it
     */
    public Publication publish(PackId pack, String seen, String message, String author)
            throws PublicationRefusedException, InterruptedException {
        refuseClosed(pack);
        Draft draft = drafts.draft(pack).orElseThrow(() -> new PublicationRefusedException(Reason.NO_DRAFT));
        PackBundle bundle = draft.bundle();
        if (!bundle.digest().equals(seen)) {
            throw new PublicationRefusedException(Reason.CHANGED);
        }
        CheckedBundle checked =
                checks.await(bundle).orElseThrow(() -> new PublicationRefusedException(Reason.CHECKING));
        if (!checked.isClean()) {
            throw new PublicationRefusedException(Reason.FAULTY, checked);
        }
        return publishDraft(bundle, message, author);
    }

    /** Of several publishers who saw the same draft one publishes it. */
    private synchronized Publication publishDraft(PackBundle bundle, String message, String author)
            throws PublicationRefusedException {
        PackId pack = bundle.id();
        if (drafts.draft(pack)
                .filter(still -> still.bundle().digest().equals(bundle.digest()))
                .isEmpty()) {
            throw new PublicationRefusedException(Reason.CHANGED);
        }
        Publication done = append(bundle, message, author, Action.PUBLISH);
        drafts.delete(pack, bundle.digest());
        return done;
    }

    /**
     * Publishes a version again that was published before; the draft, if there is one, stays.
     *
     * @param digest either of its two
     */
    public Publication publishAgain(PackId pack, String digest, String message, String author)
            throws PublicationRefusedException {
        refuseClosed(pack);
        published.follow();
        PackBundle bundle = published.of(pack).stream()
                .filter(one -> one.isOf(digest))
                .findFirst()
                .flatMap(one -> bundles.bundle(one.bundle()))
                .orElseThrow(() -> new PublicationRefusedException(Reason.UNKNOWN_VERSION));
        return append(bundle, message, author, Action.ROLLBACK);
    }

    private void refuseClosed(PackId pack) throws PublicationRefusedException {
        if (isClosed(pack)) {
            throw new PublicationRefusedException(Reason.CLOSED);
        }
    }

    /** Compiled before it is appended, so that no entry names a version that cannot be served. */
    private Publication append(PackBundle bundle, String message, String author, Action action)
            throws PublicationRefusedException {
        try {
            versions.prepare(bundle);
            bundles.put(bundle);
            Appended appended = record.append(List.of(
                            PublicationEntries.entry(ids.get(), bundle, author, clock.instant(), message, action)))
                    .get(0);
            refuseClockBehind(appended);
            if (!(appended instanceof Appended.Stored stored)) {
                throw new PublicationRefusedException(Reason.CLOSED);
            }
            published.follow();
            return PublicationEntries.of(stored.entry());
        } catch (PackException unusable) {
            throw new PublicationRefusedException(Reason.FAULTY, new CheckedBundle(unusable.faults(), List.of()));
        }
    }

    /**
     * Publishes versions from elsewhere of packs that have none yet; what was published is not touched.
     *
     * @throws ClockBehindException if the record takes nothing for the clock
     */
    void publishFirst(List<PackBundle> found, String message, String author) {
        found.forEach(bundles::put);
        record.append(found.stream()
                        .map(bundle -> PublicationEntries.entry(
                                ids.get(), bundle, author, clock.instant(), message, Action.FIRST))
                        .toList())
                .forEach(Publishing::refuseClockBehind);
    }

    private static void refuseClockBehind(Appended appended) {
        if (appended instanceof Appended.ClockBehind behind) {
            throw new ClockBehindException(behind.last());
        }
    }

    @Override
    public void close() {
        checks.close();
    }
}
