package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.store.TestDatabase;

/** A PostgreSQL server is stopped and started while callers have evaluations recorded by two replicas on it. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoppedDatabaseTest {
    private static final int CALLERS = 4;
    private static final int ENOUGH = 40;

    @TempDir
    private Path folder;

    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nothing_acknowledged_is_lost_and_both_replicas_go_on_by_themselves() throws Exception {
        EmbeddedPostgres server = server(0);
        String url = server.getJdbcUrl("postgres", "postgres");
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        String key = ServeProcess.administrator(url);
        try (ServeProcess here = ServeProcess.on(url, key, one, folder);
                ServeProcess there = ServeProcess.on(url, key, other, folder)) {
            ExecutorService callers = send(List.of(here, there));
            waitUntil(() -> acknowledged.count() > ENOUGH);
            server.close();
            waitUntil(() -> refused.get() > CALLERS);
            assertGone(here);
            assertGone(there);
            int withoutServer = acknowledged.count();
            server = server(server.getPort());
            waitUntil(() -> acknowledged.count() > withoutServer + ENOUGH);
            over.set(true);
            assertThat(callers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            assertThat(here.awaitReadiness(200).statusCode()).isEqualTo(200);
            assertThat(there.awaitReadiness(200).statusCode()).isEqualTo(200);
        }
        acknowledged.prove(url, List.of(one, other));
        server.close();
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return TestDatabase.server()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** As callers do who are refused: the same key again, a little later, at another replica. */
    private ExecutorService send(List<ServeProcess> replicas) {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            callers.execute(() -> {
                while (!over.get()) {
                    String key = "k-" + next.getAndIncrement();
                    for (int tries = caller; !acknowledged.has(key); tries++) {
                        send(replicas.get(tries % replicas.size()), key);
                    }
                }
            });
        }
        callers.shutdown();
        return callers;
    }

    private void send(ServeProcess replica, String key) {
        try {
            if (acknowledged.score(replica, key).statusCode() != 201) {
                refused.incrementAndGet();
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException hung) {
            throw new AssertionError(hung);
        }
    }

    private void assertGone(ServeProcess service) throws Exception {
        HttpResponse<String> answer = acknowledged.score(service, "nobody-sent-this");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:parindex:problem:store-unavailable", "The store does not answer");
        HttpResponse<String> ready = service.awaitReadiness(503);
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(RunningService.errors(RunningService.parsed(ready.body())))
                .containsExactly("store The store does not answer.");
    }

    private interface Condition {
        boolean holds();
    }

    private static void waitUntil(Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            Thread.sleep(20);
        }
    }
}
