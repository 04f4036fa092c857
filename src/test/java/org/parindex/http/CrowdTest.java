package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;
import org.parindex.http.Turns.Place;
import org.parindex.metrics.Metrics;

/** More callers than there is place for are told to come again, or wait outside; none is held in memory. */
class CrowdTest {
    private static final Duration SHORT = Duration.ofMillis(10);

    @Test
    void one_submission_too_many_is_told_to_come_again_and_finds_place_when_another_is_done() {
        try (RunningService service = started(new ServiceSettings.Crowd(20, 1, 1, 1, SHORT));
                Wire first = service.wire()) {
            service.score(Samples.GOOD);
            awaitInHand(service, 0);
            first.head(
                    "POST /api/v1/evaluations HTTP/1.1",
                    "Content-Type: application/json",
                    "Content-Length: " + Samples.GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            first.send("{");
            awaitInHand(service, 1);
            Answer second = service.score(Samples.GOOD);

            assertThat(second.status()).isEqualTo(429);
            assertThat(second.header("Retry-After")).isNotEmpty();
            assertThat(first.send(Samples.GOOD.substring(1)).status()).isEqualTo(201);
        }
    }

    @Test
    void one_batch_too_many_is_told_to_come_again_while_single_submissions_are_scored() {
        try (RunningService service = started(new ServiceSettings.Crowd(20, 2, 1, 1, Duration.ofMinutes(1)));
                Wire first = service.wire().batch().chunk(Samples.GOOD + "\n")) {
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.answerLine()).contains("\"score\":8.96");

            assertThat(service.scoreAll(Samples.GOOD).status()).isEqualTo(429);
            assertThat(service.score(Samples.GOOD).status()).isEqualTo(201);
        }
    }

    @Test
    void one_connection_too_many_waits_until_another_is_closed() throws InterruptedException {
        try (RunningService service = started(new ServiceSettings.Crowd(2, 2, 2, 1, SHORT));
                Wire first = service.wire().head("HEAD /health/live HTTP/1.1");
                Wire second = service.wire().head("HEAD /health/live HTTP/1.1")) {
            assertThat(first.status()).isEqualTo(200);
            assertThat(second.status()).isEqualTo(200);
            try (Wire third = service.wire().head("HEAD /health/live HTTP/1.1")) {
                Thread.sleep(500);
                assertThat(third.hasAnswer()).isFalse();
                first.hangUp();
                assertThat(third.status()).isEqualTo(200);
            }
        }
    }

    @Test
    void who_waits_for_a_turn_in_vain_is_told_to_come_again() throws ProblemException {
        Turns turns = new Turns(new ServiceSettings.Crowd(2, 2, 2, 1, SHORT), new Metrics());
        Place taken = turns.turn();
        assertThatThrownBy(turns::turn).isInstanceOfSatisfying(ProblemException.class, busy -> assertThat(
                        busy.problem().status())
                .isEqualTo(429));

        taken.close();
        turns.turn().close();
    }

    /** Asks without taking a place: whoever asked by a submission could keep another from the only one. */
    private static void awaitInHand(RunningService service, int count) {
        String line = "\nparindex_submissions_in_hand " + count + ".0\n";
        for (int tries = 0; tries < 5_000; tries++) {
            if (service.get("/metrics").text().contains(line)) {
                return;
            }
        }
        throw new AssertionError("There were never " + count + " in hand");
    }

    private static RunningService started(ServiceSettings.Crowd crowd) {
        return RunningService.start(
                RunningService.RULES, ServiceSettings.Limits.standard().with(crowd));
    }
}
