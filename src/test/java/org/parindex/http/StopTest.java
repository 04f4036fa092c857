package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A stop is quick where nothing is under way, and lets what is under way end. */
class StopTest {

    @Test
    void a_service_with_idle_connections_stops_at_once() {
        RunningService service = RunningService.start();
        service.get("/health/live");
        service.score("{}");
        service.send("POST", "/api/v1/evaluations", BodyPublishers.ofString("{}"));

        long start = System.nanoTime();
        service.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_request_under_way_gets_its_answer_and_a_new_one_is_not_taken() {
        RunningService service = RunningService.start();
        int port = service.port();
        service.score(Samples.GOOD);
        try (Wire wire = new Wire(port).batch()) {
            wire.chunk(Samples.GOOD + "\n");
            assertThat(wire.status()).isEqualTo(200);
            assertThat(wire.answerLine()).contains("\"score\":8.96");

            CompletableFuture<Void> stopping = CompletableFuture.runAsync(service::close);
            awaitClosed(port, wire);
            wire.chunk(Samples.GOOD + "\n").lastChunk();

            assertThat(wire.answerLine()).contains("\"score\":8.96");
            assertThat(wire.answerLine()).isEmpty();
            stopping.join();
        }
    }

    /** Blank lines keep the batch from falling silent, which during a stop would end it. */
    private static void awaitClosed(int port, Wire batch) {
        for (int tries = 0; tries < 1_000; tries++) {
            batch.chunk("\n");
            try (Wire another = new Wire(port)) {
                another.head("GET /health/live HTTP/1.1", "Connection: close");
            } catch (UncheckedIOException closed) {
                return;
            }
        }
        throw new AssertionError("The port is still open");
    }
}
