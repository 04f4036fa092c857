package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** A process that is killed while it appends, again and again, at moments that nobody chose. */
class KilledProcessTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_and_no_key_is_used_twice(TestDatabase kind) throws Exception {
        kill(kind, 1, 100);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_over_two_thousand_entries_and_twenty_kills(TestDatabase kind) throws Exception {
        kill(kind, 20, 2_000);
    }

    private void kill(TestDatabase kind, int kills, int entries) throws Exception {
        String url = kind.freshUrl(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        Map<Integer, String> acknowledged = new TreeMap<>();
        Random random = new Random();
        int killed = 0;
        while (killed < kills) {
            int after = 1 + random.nextInt(entries / (kills + 1));
            assertThat(AppendingProcess.run(url, data, entries, after, random.nextInt(10), acknowledged))
                    .as("killed while it was appending")
                    .isTrue();
            killed++;
            prove(url, data, acknowledged);
        }
        AppendingProcess.run(url, data, entries, -1, 0, acknowledged);
        assertThat(acknowledged).hasSize(entries);
        assertThat(prove(url, data, acknowledged).unanchored()).isZero();
    }

    private static AuditReport prove(String url, Path data, Map<Integer, String> acknowledged) throws Exception {
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            Map<String, String> idsByKey = new HashMap<>();
            for (Entry entry : store.after(0, Integer.MAX_VALUE)) {
                String key = Objects.requireNonNull(entry.content().key()).text();
                assertThat(idsByKey.put(key, entry.content().id())).as(key).isNull();
            }
            assertThat(acknowledged)
                    .allSatisfy((key, id) -> assertThat(idsByKey).containsEntry("key " + key, id));
            AnchorFile anchors = new AnchorFile(data.resolve(AnchorFile.NAME));
            AuditReport report = new Audit(store, new SqlBundles(database), Set.of()).run(anchors, number -> {});
            assertThat(report.firstBreach()).isEmpty();
            assertThat(report.keys().keySet()).isSubsetOf(SigningKey.in(data).fingerprint());
            return report;
        }
    }
}
