package org.parindex.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackVersions;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.process.ScratchFolder;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;

/** A record of its own, with the packs of a folder as its published versions. */
public final class TestRecord implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final SqlBundles bundles;
    private final Appender appender;
    private final PackVersions versions;
    private final RecordStore store;
    private final Recorder recorder;
    private boolean closed;

    /** In a new SQLite file, which is deleted in the end. */
    public static TestRecord of(Path rules, Clock clock) {
        Path folder = ScratchFolder.make("record");
        return new TestRecord(rules, clock, folder, "jdbc:sqlite:" + folder.resolve("parindex.db"));
    }

    /** In a database that is there; several on the same one are replicas. */
    public static TestRecord of(Path rules, Clock clock, String url) {
        return new TestRecord(rules, clock, ScratchFolder.make("record"), url);
    }

    private TestRecord(Path rules, Clock clock, Path folder, String url) {
        this.folder = folder;
        this.database = Database.open(url);
        this.bundles = new SqlBundles(database);
        this.versions = new PackVersions(bundles::bundle, (bundle, pack) -> {});
        this.store = new SqlRecordStore(database);
        this.appender = Appender.start(store, 1_000);
        this.recorder =
                new Recorder(appender::submit, clock, () -> UUID.randomUUID().toString());
        publishAll(rules);
    }

    private void publishAll(Path rules) {
        try {
            for (PackId id : PackFolder.list(rules)) {
                publish(PackBundle.read(rules, id));
            }
        } catch (IOException | PackException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Serves another version from now on. */
    public void publish(PackBundle bundle) {
        bundles.put(bundle);
        versions.expect(bundle.id(), bundle.digest());
    }

    /** One that was published here. */
    public PackBundle bundle(@Nullable String digest) {
        return bundles.bundle(String.valueOf(digest)).orElseThrow();
    }

    public PackVersions versions() {
        return versions;
    }

    public RecordStore store() {
        return store;
    }

    public Recorder recorder() {
        return recorder;
    }

    public Rescoring rescoring() {
        return new RecordedVersions(versions);
    }

    public RecordParts parts() {
        return new RecordParts(store, recorder, rescoring());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        appender.close();
        versions.close();
        database.close();
        ScratchFolder.delete(folder);
    }
}
