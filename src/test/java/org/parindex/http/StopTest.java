package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A stop is quick where nothing is under way, lets what is under way end, and ends what would not. */
class StopTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void idle_connections_do_not_hold_up_a_stop() {
        RunningService service = started(LONG, LONG);
        service.get("/health/live");
        service.score("{}");
        service.send("POST", "/api/v1/evaluations", BodyPublishers.ofString("{}"));

        long start = System.nanoTime();
        service.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG.dividedBy(2));
    }

    @Test
    void a_request_under_way_gets_its_answer_and_a_new_one_is_not_taken() {
        RunningService service = started(LONG, LONG);
        CompletableFuture<Void> stop;
        try (Wire wire = batch(service)) {
            stop = CompletableFuture.runAsync(service::close);
            awaitClosed(service.port());
            wire.chunk(Samples.GOOD + "\n").lastChunk();

            assertThat(wire.answerLine()).contains("\"score\":8.96");
            assertThat(wire.answerLine()).isEmpty();
        }
        stop.join();
    }

    @Test
    void a_batch_that_goes_on_and_on_is_told_which_of_its_lines_were_answered() {
        RunningService service = started(Duration.ofSeconds(8), LONG);
        CompletableFuture<Void> stop;
        try (Wire wire = batch(service)) {
            stop = CompletableFuture.runAsync(service::close);
            int answered = 0;
            String answer = "\"score\":8.96";
            while (answer.contains("\"score\":8.96")) {
                answered++;
                wire.chunk(Samples.GOOD + "\n");
                answer = wire.answerLine();
            }

            assertThat(answer)
                    .contains("\"type\":\"urn:parindex:problem:stopping\"")
                    .contains("Everything up to line " + answered + " was answered");
            assertThat(wire.lastChunk().answerLine()).isEmpty();
        }
        stop.join();
    }

    @Test
    void a_batch_that_falls_silent_during_a_stop_is_ended_with_a_last_problem() {
        RunningService service = started(LONG, Duration.ofSeconds(1));
        try (Wire wire = batch(service)) {
            CompletableFuture<Void> stop = CompletableFuture.runAsync(service::close);

            assertThat(wire.answerLine()).contains("\"type\":\"urn:parindex:problem:too-slow\"");
            assertThat(wire.answerLine()).isEmpty();
            stop.join();
        }
    }

    private static RunningService started(Duration wait, Duration silence) {
        return RunningService.start(
                RunningService.RULES, ServiceSettings.Limits.standard().withStop(wait, silence));
    }

    /** With its first line answered. */
    private static Wire batch(RunningService service) {
        Wire wire = service.wire().batch().chunk(Samples.GOOD + "\n");
        assertThat(wire.status()).isEqualTo(200);
        assertThat(wire.answerLine()).contains("\"score\":8.96");
        return wire;
    }

    private static void awaitClosed(int port) {
        for (int tries = 0; tries < 1_000; tries++) {
            try (Wire another = new Wire(port, "none")) {
                another.head("GET /health/live HTTP/1.1", "Connection: close").rest();
            } catch (UncheckedIOException closed) {
                return;
            }
        }
        throw new AssertionError("The port is still open");
    }
}
