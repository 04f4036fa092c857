package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one request may cost, and what all together may. */
class LimitsTest {
    private static final int LIMIT = 1 << 20;
    private static RunningService service;

    @BeforeAll
    static void start() {
        ServiceSettings.Limits limits = new ServiceSettings.Limits(
                LIMIT,
                LIMIT,
                ServiceSettings.Crowd.standard(),
                new ServiceSettings.Times(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(1),
                        1_000,
                        Duration.ofSeconds(12),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1)));
        service = RunningService.start(RunningService.RULES, limits);
        service.score(Samples.GOOD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_submission_of_just_the_limit_is_scored_and_one_byte_more_is_refused() {
        String padding = " ".repeat(LIMIT - Samples.GOOD.getBytes(UTF_8).length);

        assertThat(service.score(Samples.GOOD + padding).status()).isEqualTo(201);
        assertThat(service.score(Samples.GOOD + padding + " ").status()).isEqualTo(413);
    }

    @Test
    void of_two_that_come_in_at_once_and_are_too_large_together_the_first_is_scored() {
        String spaces = " ".repeat(LIMIT - Samples.GOOD.getBytes(UTF_8).length);
        int half = LIMIT / 2;
        try (Wire first = service.wire()) {
            first.head(
                            "POST /api/v1/evaluations HTTP/1.1",
                            "Content-Type: application/json",
                            "Content-Length: " + LIMIT)
                    .send(spaces.substring(0, half));
            var second = service.score(Samples.GOOD + spaces);
            // until the first has its room, it is the second that is served
            for (int tries = 0; second.status() != 429 && tries < 100; tries++) {
                second = service.score(Samples.GOOD + spaces);
            }

            assertThat(second.status()).isEqualTo(429);
            assertThat(first.send(spaces.substring(half) + Samples.GOOD).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void a_length_that_is_too_large_is_refused_before_anything_is_sent() {
        try (Wire wire = service.wire()) {
            wire.head(
                    "POST /api/v1/evaluations HTTP/1.1",
                    "Content-Type: application/json",
                    "Expect: 100-continue",
                    "Content-Length: 200000000");

            assertThat(wire.status()).isEqualTo(413);
        }
    }

    @Test
    void a_body_that_stops_coming_is_given_up() {
        try (Wire wire = service.wire()) {
            wire.head("POST /api/v1/evaluations HTTP/1.1", "Content-Type: application/json", "Content-Length: 100")
                    .send("{");

            assertThat(wire.status()).isEqualTo(408);
        }
    }

    @Test
    void a_body_that_trickles_is_given_up() throws InterruptedException {
        try (Wire wire = service.wire()) {
            wire.head("POST /api/v1/evaluations HTTP/1.1", "Content-Type: application/json", "Content-Length: 100");
            for (int i = 0; i < 15; i++) {
                wire.send(" ");
                Thread.sleep(100);
            }

            assertThat(wire.status()).isEqualTo(408);
        }
    }

    @Test
    void more_large_submissions_at_once_than_there_is_room_for_are_told_to_come_again() {
        byte[] half = " ".repeat(LIMIT / 2 + 100_000).getBytes(UTF_8);
        try (Wire first = service.wire().batch()) {
            first.chunk(half);
            var second = service.post("application/json", BodyPublishers.ofByteArray(half));
            // until the first was read, it is the second that is served
            for (int tries = 0; second.status() != 429 && tries < 100; tries++) {
                first.chunk(" ");
                second = service.post("application/json", BodyPublishers.ofByteArray(half));
            }

            assertThat(second.status()).isEqualTo(429);
            assertThat(second.header("Retry-After")).isNotEmpty();
        }
    }
}
