package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.record.AnchorFile;
import org.parindex.record.Audit;
import org.parindex.record.Entry;
import org.parindex.record.Kind;
import org.parindex.record.RecordStore;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** The service is killed while callers have evaluations recorded; they send again what was not acknowledged. */
class KilledServiceTest {
    private static final int CALLERS = 4;

    @TempDir
    private Path folder;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_and_no_key_is_used_twice(TestDatabase kind) throws Exception {
        kill(kind, 1, 40);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_over_two_thousand_evaluations_and_twenty_kills(TestDatabase kind)
            throws Exception {
        kill(kind, 20, 2_000);
    }

    private void kill(TestDatabase kind, int kills, int evaluations) throws Exception {
        String url = kind.freshUrl(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        String key = ServeProcess.administrator(url);
        Random random = new Random();
        for (int killed = 0; killed < kills; killed++) {
            int left = evaluations - acknowledged.size();
            int after = acknowledged.size() + 1 + random.nextInt(Math.max(1, left / (kills - killed + 1)));
            try (ServeProcess service = ServeProcess.on(url, key, data, folder)) {
                ExecutorService callers = send(service, evaluations);
                while (acknowledged.size() < after && service.isAlive()) {
                    Thread.sleep(random.nextInt(5));
                }
                service.kill();
                end(callers);
            }
        }
        try (ServeProcess service = ServeProcess.on(url, key, data, folder)) {
            end(send(service, evaluations));
            assertThat(acknowledged).hasSize(evaluations);
            for (Map.Entry<String, String> one : acknowledged.entrySet()) {
                assertThat(service.score(Samples.GOOD, "Idempotency-Key", one.getKey())
                                .body())
                        .as(one.getKey())
                        .isEqualTo(one.getValue());
            }
        }
        prove(url, data);
    }

    /** From several callers at once, those that were not acknowledged yet. */
    private ExecutorService send(ServeProcess service, int evaluations) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.execute(() -> {
                for (int one = next.getAndIncrement(); one < evaluations; one = next.getAndIncrement()) {
                    if (service.isAlive() && !acknowledged.containsKey("k-" + one)) {
                        score(service, "k-" + one);
                    }
                }
            });
        }
        callers.shutdown();
        return callers;
    }

    private static void end(ExecutorService callers) throws InterruptedException {
        assertThat(callers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    }

    private void score(ServeProcess service, String key) {
        try {
            HttpResponse<String> answer = service.score(Samples.GOOD, "Idempotency-Key", key);
            if (answer.statusCode() == 201) {
                acknowledged.put(key, answer.body());
            }
        } catch (IOException killed) {
            // not acknowledged: to be sent again
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void prove(String url, Path data) throws IOException {
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            Map<String, String> results = new HashMap<>();
            for (Entry entry : store.after(Kind.EVALUATION, 0, Integer.MAX_VALUE)) {
                String key = Objects.requireNonNull(entry.content().key()).text();
                assertThat(results.put(key, entry.content().result())).as(key).isNull();
            }
            assertThat(new TreeMap<>(results)).isEqualTo(new TreeMap<>(acknowledged));
            AnchorFile anchors = new AnchorFile(data.resolve(AnchorFile.NAME));
            assertThat(new Audit(store, new SqlBundles(database), Set.of())
                            .run(anchors, number -> {})
                            .firstBreach())
                    .isEmpty();
        }
    }
}
