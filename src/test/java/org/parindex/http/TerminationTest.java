package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that is told to stop answers what it had taken in, and says that it is stopping. */
class TerminationTest {
    private static final int HALF = 40;

    @TempDir
    private Path folder;

    @Test
    void every_request_that_was_taken_in_is_answered_and_readiness_says_stopping() throws Exception {
        try (ServeProcess service =
                ServeProcess.start(folder, "512m", "--rules", RunningService.RULES.toString(), "--lang", "en")) {
            assertThat(service.score(Samples.GOOD).statusCode()).isEqualTo(201);
            List<Wire> under = new ArrayList<>();
            for (int i = 0; i < HALF; i++) {
                under.add(begun(service));
            }
            awaitInHand(service, HALF);
            List<Wire> idle = new ArrayList<>();
            for (int i = 0; i < HALF; i++) {
                idle.add(service.wire().head("HEAD /health/ready HTTP/1.1"));
                assertThat(idle.get(i).status()).isEqualTo(200);
            }

            service.terminate();
            assertThat(idle).anyMatch(TerminationTest::saysStopping);
            under.forEach(wire -> wire.send(Samples.GOOD.substring(1)));
            awaitClosed(service);
            for (Wire wire : under) {
                assertThat(wire.status()).isEqualTo(201);
                wire.close();
            }
            assertThat(service.ended()).isEqualTo(143);
            assertThat(service.errors()).doesNotContain("ERROR", "Exception", "not closed in time");
        }
    }

    private static boolean saysStopping(Wire idle) {
        String answer =
                idle.head("GET /health/ready HTTP/1.1", "Connection: close").rest();
        return answer.startsWith("HTTP/1.1 503") && answer.contains("urn:parindex:problem:stopping");
    }

    /** A request whose head and first byte are sent. */
    private static Wire begun(ServeProcess service) {
        return service.wire()
                .head(
                        "POST /api/v1/evaluations HTTP/1.1",
                        "Content-Type: application/json",
                        "Content-Length: " + Samples.GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .send("{");
    }

    private static void awaitInHand(ServeProcess service, int count) throws Exception {
        for (int tries = 0; tries < 1_000; tries++) {
            if (service.get("/metrics").body().contains("\nparindex_submissions_in_hand " + count + ".0\n")) {
                return;
            }
        }
        throw new AssertionError("Not all were taken in");
    }

    private static void awaitClosed(ServeProcess service) {
        for (int tries = 0; tries < 1_000; tries++) {
            try (Wire another = service.wire()) {
                another.head("GET /health/live HTTP/1.1", "Connection: close").rest();
            } catch (java.io.UncheckedIOException closed) {
                return;
            }
        }
        throw new AssertionError("The port is still open");
    }
}
