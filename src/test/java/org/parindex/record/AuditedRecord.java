package org.parindex.record;

import static org.parindex.record.Entries.keyed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parindex.pack.PackBundle;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** A record of twelve entries that was signed after the fourth, the eighth and the tenth. */
public final class AuditedRecord {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Checkpointer.Rhythm RHYTHM = new Checkpointer.Rhythm(4, Duration.ofDays(1));

    public final String url;
    public final Path folder;
    final AnchorFile anchors;

    public AuditedRecord(TestDatabase kind, Path parent) throws IOException {
        url = kind.freshUrl(parent);
        folder = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
        anchors = new AnchorFile(folder.resolve(AnchorFile.NAME));
        append(1, 10);
        sign(folder);
        append(11, 12);
    }

    /** Keeps a version of a pack, and adds an entry that names it. */
    void appendNaming(PackBundle bundle) {
        try (Database database = Database.open(url)) {
            new SqlBundles(database).put(bundle);
            new SqlRecordStore(database)
                    .append(List.of(Entries.entry(
                            Kind.EVALUATION, bundle.id(), "unit", Map.of(Replay.BUNDLE, bundle.digest()), null)));
        }
    }

    void append(int first, int last) {
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            for (int i = first; i <= last; i++) {
                store.append(List.of(keyed("caller", "key " + i + UUID.randomUUID(), "sha256:1")));
            }
        }
    }

    /** Signs all there is with the key of a folder; gives what kept it from that, empty where nothing did. */
    String sign(Path keyFolder) throws IOException {
        try (Database database = Database.open(url)) {
            Checkpointer checkpointer = Checkpointer.start(
                    new SqlRecordStore(database),
                    SigningKey.in(keyFolder),
                    new AnchorFile(keyFolder.resolve(AnchorFile.NAME)),
                    CLOCK,
                    RHYTHM);
            checkpointer.close();
            return checkpointer.fault().orElse("");
        }
    }

    public Attacker attacker() throws SQLException {
        return new Attacker(url);
    }

    AuditReport audit(AnchorFile file, String... trusted) throws IOException {
        try (Database database = Database.openToRead(url)) {
            return new Audit(new SqlRecordStore(database), new SqlBundles(database), Set.of(trusted))
                    .run(file, number -> {});
        }
    }

    /** Kind and number of the first breach, as {@code CHANGED 5}; {@code none} where there is none. */
    String breach(AnchorFile file, String... trusted) throws IOException {
        return audit(file, trusted)
                .firstBreach()
                .map(breach -> breach.kind() + " " + breach.number())
                .orElse("none");
    }

    /** A file of anchors that holds nothing. */
    AnchorFile noAnchors() {
        return new AnchorFile(folder.resolve("none"));
    }
}
