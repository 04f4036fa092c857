package org.parindex.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.parindex.catalogue.PackVersions;
import org.parindex.catalogue.Scoring;
import org.parindex.history.PackHistory;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.pack.PackBundle;
import org.parindex.record.QueueFullException;
import org.parindex.record.RecordedVersions;
import org.parindex.record.Recorder;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlDrafts;
import org.parindex.store.SqlRecordStore;

/** One process's view of the published packs, on a database that others may share; started, but not following by itself. */
public final class Replica implements AutoCloseable {
    /** On a machine that is busy with other things a check takes longer than a publisher waits. */
    private static final int MOST_TRIES = 20;

    private final Database database;
    private final PackVersions versions;
    private final PackHistory history;
    private final Publishing publishing;
    private final Scoring scoring;
    private final Clock clock;

    /** @param folder for its history */
    public Replica(String url, Path folder, Clock clock) {
        this.clock = clock;
        Evaluator evaluator = new Evaluator(clock, () -> UUID.randomUUID().toString(), "parindex test");
        this.database = Database.open(url);
        SqlBundles bundles = new SqlBundles(database);
        this.versions = new PackVersions(bundles::bundle, new CaseWarmUp(evaluator));
        this.history = history(folder);
        this.publishing = new Publishing(
                new Publishing.Stores(new SqlRecordStore(database), bundles, new SqlDrafts(database)),
                versions,
                history,
                new BundleCheck(versions, evaluator),
                clock,
                () -> UUID.randomUUID().toString());
        this.scoring = new Scoring(versions, evaluator);
        publishing.published().start();
    }

    private static PackHistory history(Path folder) {
        try {
            return PackHistory.open(folder.resolve("history.git"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Publishing publishing() {
        return publishing;
    }

    public PackVersions versions() {
        return versions;
    }

    public Scoring scoring() {
        return scoring;
    }

    /** Where its service records, one entry a transaction. */
    public RecordParts record() {
        SqlRecordStore store = new SqlRecordStore(database);
        Recorder recorder = new Recorder(
                entry -> CompletableFuture.completedFuture(
                        store.append(List.of(entry)).get(0)),
                clock,
                () -> UUID.randomUUID().toString());
        return new RecordParts(store, recorder, new RecordedVersions(versions));
    }

    /** Closes the year of the pack by a decision. */
    public void closeYear() {
        try {
            record().recorder()
                    .closing(AgreeingPack.ID, "ba-an", "12/QĐ", LocalDate.of(2026, 11, 20))
                    .join();
        } catch (QueueFullException impossible) {
            throw new AssertionError(impossible);
        }
    }

    PackHistory history() {
        return history;
    }

    /** Drafts and publishes. */
    public String publish(PackBundle bundle, String message) throws Exception {
        publishing.put(bundle, "ba-an");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return publishing
                        .publish(bundle.id(), bundle.digest(), message, "ba-an")
                        .bundle();
            } catch (PublicationRefusedException refused) {
                assertThat(refused.reason()).isEqualTo(PublicationRefusedException.Reason.CHECKING);
            }
        }
        throw new AssertionError("The check of the draft does not end");
    }

    Scorecard score() throws Exception {
        return scoring.score(AgreeingPack.SUBMISSION.getBytes(UTF_8));
    }

    /** The points of the first criterion, which is the version's number. */
    int served() throws Exception {
        return score().criterion("1.1").orElseThrow().score().intValueExact();
    }

    @Override
    public void close() {
        publishing.close();
        versions.close();
        history.close();
        database.close();
    }
}
