package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many submissions, one a line: answered in order, each on its own, while they come. */
class BatchTest {
    private static final int LIMIT = 100_000;
    private static RunningService service;

    @BeforeAll
    static void start() {
        ServiceSettings.Limits limits = new ServiceSettings.Limits(
                LIMIT,
                10 * LIMIT,
                ServiceSettings.Crowd.standard(),
                new ServiceSettings.Times(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        1,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(5),
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
    void each_line_is_answered_in_the_order_sent() {
        List<JsonNode> answers = service.scoreAll(unit("so-a"), unit("so-b"), Samples.uncompiled(), unit("so-a"))
                .lines();

        assertThat(answers)
                .extracting(answer ->
                        answer.at("/unit/id").asText() + answer.path("status").asText())
                .containsExactly("so-a", "so-b", "503", "so-a");
    }

    @Test
    void a_bad_line_gets_its_problem_and_the_others_their_scores() {
        List<JsonNode> answers = service.scoreAll(
                        Samples.GOOD,
                        "{\"index\": \"thu-nghiem\", \"year\": 2026",
                        Samples.measure("\"numerator\": -1, \"denominator\": 2"),
                        Samples.throwing("{\"id\": \"consequence\", \"count\": 1}"),
                        Samples.GOOD)
                .lines();

        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsExactly(0, 422, 422, 500, 0);
        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(0, 2, 3, 4, 0);
        assertThat(answers.get(4).path("criteria")).isEqualTo(answers.get(0).path("criteria"));
        assertThat(RunningService.errors(answers.get(2)))
                .containsExactly("/facts/Measure/0/numerator The value -1 must be 0 or more.");
    }

    @Test
    void a_line_is_answered_as_a_single_submission_is() {
        String line = service.scoreAll(Samples.GOOD).text();
        String id = RunningService.parsed(line).at("/evaluation/id").asText();

        assertThat(service.get("/api/v1/evaluations/" + id).text() + "\n").isEqualTo(line);
    }

    @Test
    void blank_lines_are_skipped_but_counted() {
        List<JsonNode> answers =
                service.scoreAll("", Samples.GOOD, "  \t", "\r", "[]", "", "").lines();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).path("line").asInt()).isEqualTo(5);
    }

    @Test
    void lines_may_end_as_on_windows_and_the_last_need_not_end() {
        assertThat(service.scoreAll(Samples.GOOD + "\r", Samples.GOOD + "\r").lines())
                .extracting(answer -> answer.path("score").decimalValue())
                .allSatisfy(score -> assertThat(score).isEqualTo("8.96"));
    }

    @Test
    void an_empty_batch_has_an_empty_answer() {
        assertThat(service.scoreAll("").text()).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_gets_its_problem_and_the_others_their_scores() {
        List<JsonNode> answers = service.scoreAll(
                        Samples.GOOD, " ".repeat(LIMIT) + Samples.GOOD, Samples.GOOD, "x".repeat(LIMIT + 1))
                .lines();

        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsExactly(0, 413, 0, 413);
        assertThat(answers.get(1).path("line").asInt()).isEqualTo(2);
    }

    @Test
    void a_line_of_just_the_limit_is_scored() {
        String line = Samples.GOOD
                + " ".repeat(LIMIT - Samples.GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);

        assertThat(service.scoreAll(line, Samples.GOOD).lines())
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(0, 0);
    }

    @Test
    void the_first_answer_arrives_before_the_last_line_is_sent() {
        try (Wire wire = service.wire().batch()) {
            wire.chunk(unit("so-a") + "\n");
            assertThat(wire.status()).isEqualTo(200);
            assertThat(wire.answerChunk()).contains("\"id\":\"so-a\"").endsWith("\n");

            wire.chunk(unit("so-b").substring(0, 30));
            wire.chunk(unit("so-b").substring(30) + "\n");
            assertThat(wire.answerChunk()).contains("\"id\":\"so-b\"");

            wire.lastChunk();
            assertThat(wire.answerChunk()).isEmpty();
        }
    }

    @Test
    void a_silence_that_lasts_too_long_ends_the_batch_with_a_last_problem() {
        try (Wire wire = service.wire().batch()) {
            wire.chunk(Samples.GOOD + "\n");
            assertThat(wire.status()).isEqualTo(200);
            assertThat(wire.answerChunk()).contains("\"score\":8.96");

            assertThat(wire.rest()).contains("\"type\":\"urn:parindex:problem:too-slow\"");
        }
    }

    @Test
    void a_caller_that_goes_away_leaves_the_service_well() {
        for (int i = 0; i < 20; i++) {
            try (Wire wire = service.wire().batch()) {
                wire.chunk(Samples.GOOD + "\n{\"cut");
            }
        }

        assertThat(service.score(Samples.GOOD).status()).isEqualTo(201);
    }

    private static String unit(String id) {
        return Samples.GOOD.replace("so-a", id);
    }
}
