package org.parindex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.process.ScratchFolder;
import org.parindex.record.AnchorFile;
import org.parindex.record.Appended;
import org.parindex.record.Appender;
import org.parindex.record.Audit;
import org.parindex.record.AuditReport;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.QueueFullException;
import org.parindex.record.RecordStore;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** A record on a database of its own; each entry is as large as what the {@link Workload} sends and gets. */
final class RecordWorkload implements AutoCloseable {
    private static final PackId PACK = new PackId("do-toc-do", 2031);

    private final Path folder;
    private final Database database;
    private final RecordStore store;
    private final Appender appender;
    private final String submission;
    private final String result;

    RecordWorkload(TestDatabase kind) {
        Workload scored = new Workload();
        submission = new String(scored.facts().json(), StandardCharsets.UTF_8);
        result = new String(Workload.written(scored.scorecard()), StandardCharsets.UTF_8);
        folder = ScratchFolder.make("bench");
        database = kind.fresh(folder);
        store = new SqlRecordStore(database);
        appender = Appender.start(store, 1_000);
    }

    /** Bytes of one entry, but for its head. */
    int bytes() {
        return submission.getBytes(StandardCharsets.UTF_8).length + result.getBytes(StandardCharsets.UTF_8).length;
    }

    /** One evaluation, as a caller has it recorded: returns when it is durable. */
    Appended append() {
        try {
            return appender.append(entry());
        } catch (QueueFullException full) {
            throw new IllegalStateException(full);
        }
    }

    /** So many at once, past the appender. */
    void fill(int entries) {
        store.append(Stream.generate(this::entry).limit(entries).toList());
    }

    private NewEntry entry() {
        return new NewEntry(
                UUID.randomUUID().toString(),
                Kind.EVALUATION,
                Instant.parse("2031-01-15T00:00:00Z"),
                "key",
                PACK,
                "unit",
                Stage.APPRAISAL,
                new TreeMap<>(),
                submission,
                result,
                null);
    }

    /** Proves the whole record. */
    AuditReport audit() {
        try {
            AuditReport report = new Audit(store, new SqlBundles(database), Set.of())
                    .run(new AnchorFile(folder.resolve(AnchorFile.NAME)), number -> {});
            if (report.firstBreach().isPresent()) {
                throw new IllegalStateException(report.firstBreach().toString());
            }
            return report;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        appender.close();
        database.close();
        ScratchFolder.delete(folder);
    }
}
