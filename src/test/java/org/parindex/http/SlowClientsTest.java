package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who holds a connection by sending or taking a byte now and then is cut off; a silence alone would not do it. */
class SlowClientsTest {
    private static final Duration IDLE = Duration.ofSeconds(20);
    /** A step of a slow client, in milliseconds: far below what counts as silence. */
    private static final int STEP = 100;

    private static final int STEPS = 300;
    private static RunningService service;

    @BeforeAll
    static void start() {
        ServiceSettings.Times times = new ServiceSettings.Times(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                1_000,
                Duration.ofSeconds(4),
                Duration.ofSeconds(2),
                IDLE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
        service = RunningService.start(
                RunningService.RULES, ServiceSettings.Limits.standard().with(times));
        service.score(Samples.GOOD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_head_that_trickles_is_cut_off() throws InterruptedException {
        try (Wire wire = service.wire().send("GET / HTTP/1.1\r\nX-Slow: ")) {
            assertThat(sentBeforeTheEnd(wire, "x")).isLessThan(STEPS);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void a_request_line_that_trickles_is_cut_off() throws InterruptedException {
        try (Wire wire = service.wire().send("GET /")) {
            assertThat(sentBeforeTheEnd(wire, "x")).isLessThan(STEPS);
        }
    }

    @Test
    void a_head_that_trickles_after_an_answer_is_cut_off() throws InterruptedException {
        try (Wire wire = service.wire().head("HEAD /health/live HTTP/1.1")) {
            assertThat(wire.status()).isEqualTo(200);
            assertThat(sentBeforeTheEnd(wire.send("GET / HTTP/1.1\r\nX-Slow: "), "x"))
                    .isLessThan(STEPS);
        }
    }

    @Test
    void a_connection_on_which_nothing_is_asked_is_closed() {
        try (Wire wire = service.wire()) {
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void a_body_slower_than_the_slowest_is_told_so() throws InterruptedException {
        try (Wire wire = service.wire()
                .head("POST /api/v1/evaluations HTTP/1.1", "Content-Type: application/json", "Content-Length: 9000")) {
            assertThat(sentBeforeTheEnd(wire, " ")).isLessThan(STEPS);
            assertThat(wire.status()).isEqualTo(408);
        }
    }

    @Test
    void a_line_of_a_batch_slower_than_the_slowest_ends_the_batch_after_the_lines_before_it()
            throws InterruptedException {
        try (Wire wire = service.wire().batch().chunk(Samples.GOOD + "\n")) {
            assertThat(wire.status()).isEqualTo(200);
            assertThat(wire.answerLine()).contains("\"score\":8.96");
            for (int step = 0; step < STEPS && !wire.hasAnswer(); step++) {
                wire.chunk(" ");
                Thread.sleep(STEP);
            }
            assertThat(wire.answerLine()).contains("urn:parindex:problem:too-slow");
        }
    }

    @Test
    void a_caller_who_does_not_take_the_answers_of_a_batch_is_cut_off() {
        byte[] lines = "{}\n".repeat(20_000).getBytes(UTF_8);
        int sent = 0;
        try (Wire wire = new Wire(service.port(), service.access().key(), 4_096).batch()) {
            for (; sent < STEPS; sent++) {
                wire.chunk(lines);
            }
        } catch (UncheckedIOException cutOff) {
            // as hoped
        }
        assertThat(sent).isLessThan(STEPS);
    }

    @Test
    void a_caller_who_takes_an_answer_byte_by_byte_is_cut_off() throws InterruptedException {
        try (Wire wire = new Wire(service.port(), service.access().key(), 4_096)) {
            String request = "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
            wire.send(request.repeat(1_000));
            int step = 0;
            for (; step < STEPS && connections() > 1; step++) {
                Thread.sleep(STEP);
                wire.isClosed();
            }
            assertThat(step).isBetween(1, STEPS - 1);
        }
    }

    /** How many steps a slow sender got on. */
    private static int sentBeforeTheEnd(Wire wire, String piece) throws InterruptedException {
        for (int step = 0; step < STEPS; step++) {
            if (wire.hasAnswer()) {
                return step;
            }
            try {
                wire.send(piece);
            } catch (UncheckedIOException closed) {
                return step;
            }
            Thread.sleep(STEP);
        }
        return STEPS;
    }

    /** With the one that asks. */
    private static int connections() {
        return Integer.parseInt(
                service.get("/metrics").text().replaceAll("(?s).*\nparindex_connections (\\d+)\\.0\n.*", "$1"));
    }
}
