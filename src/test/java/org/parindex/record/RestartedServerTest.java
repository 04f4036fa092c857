package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.record.Entries.keyed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;

/** A PostgreSQL server that is stopped and started while entries are appended. */
@Timeout(240)
class RestartedServerTest {
    private static final int ENTRIES = 400;

    @TempDir
    private Path folder;

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger(1);

    @Test
    void nothing_acknowledged_is_lost_and_appending_goes_on_by_itself() throws Exception {
        EmbeddedPostgres server = server(0);
        int port = server.getPort();
        try (Database database = Database.open(server.getJdbcUrl("postgres", "postgres"));
                Appender appender = Appender.start(new SqlRecordStore(database), 100);
                Checkpointer signing = signing(new SqlRecordStore(database))) {
            Thread[] callers = callers(appender);
            waitUntil(() -> acknowledged.size() > 50);
            server.close();
            long before = appender.storeErrors();
            waitUntil(() -> appender.storeErrors() > before + 1);
            waitUntil(() -> signing.fault().isPresent());
            int acknowledgedWithoutServer = acknowledged.size();
            assertThat(acknowledgedWithoutServer).isLessThan(ENTRIES);
            server = server(port);
            for (Thread caller : callers) {
                caller.join();
            }
            waitUntil(() -> signing.fault().isEmpty());
            signing.sign();
            prove(new SqlRecordStore(database), new SqlBundles(database));
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private Checkpointer signing(RecordStore store) throws IOException {
        return Checkpointer.start(
                store,
                SigningKey.in(folder),
                new AnchorFile(folder.resolve(AnchorFile.NAME)),
                AuditedRecord.CLOCK,
                new Checkpointer.Rhythm(20, Duration.ofDays(1)));
    }

    private Thread[] callers(Appender appender) {
        Thread[] callers = new Thread[4];
        for (int i = 0; i < callers.length; i++) {
            callers[i] = new Thread(() -> append(appender));
            callers[i].start();
        }
        return callers;
    }

    /** As a caller does who was refused: the same key again, a little later. */
    private void append(Appender appender) {
        for (int key = next.getAndIncrement(); key <= ENTRIES; key = next.getAndIncrement()) {
            while (!acknowledged.containsKey(key)) {
                try {
                    acknowledged.put(key, id(appender.append(keyed("caller", "key " + key, "sha256:1"))));
                    Thread.sleep(5);
                } catch (RecordUnavailableException | QueueFullException again) {
                    pause();
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
        }
    }

    private static String id(Appended outcome) {
        return outcome instanceof Appended.Repeated repeated
                ? repeated.first().content().id()
                : ((Appended.Stored) outcome).entry().content().id();
    }

    private void prove(RecordStore store, BundleStore bundles) throws IOException {
        assertThat(acknowledged).hasSize(ENTRIES);
        assertThat(store.height()).isEqualTo(ENTRIES);
        assertThat(acknowledged.values())
                .allSatisfy(id -> assertThat(store.find(id)).isPresent());
        AuditReport report =
                new Audit(store, bundles, Set.of()).run(new AnchorFile(folder.resolve(AnchorFile.NAME)), number -> {});
        assertThat(report.firstBreach()).isEmpty();
        assertThat(report.unanchored()).isZero();
    }

    private interface Condition {
        boolean holds();
    }

    private static void waitUntil(Condition condition) {
        while (!condition.holds()) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
