package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real process logs, and what it never does. */
class LogTest {
    /** Stands for what nobody who reads the log may learn. */
    private static final String SECRET = "Nguyen-Van-Bi-Mat";

    @TempDir
    private Path folder;

    @Test
    void each_request_is_a_line_of_json_with_its_id_and_the_pattern_of_its_route() throws Exception {
        String id;
        String log;
        try (ServeProcess service = started("--log", "json")) {
            id = service.get("/api/v1/packs/thu-nghiem/2026")
                    .headers()
                    .firstValue("X-Request-Id")
                    .orElseThrow();
            service.terminate();
            service.ended();
            log = service.errors();
        }
        List<JsonNode> lines = log.lines().map(RunningService::parsed).toList();
        Map<String, String> line = lines.stream()
                .map(LogTest::values)
                .filter(values -> id.equals(values.get("request")))
                .findFirst()
                .orElseThrow();

        assertThat(line)
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/v1/packs/{index}/{year}")
                .containsEntry("status", "200")
                .containsKeys("milliseconds", "bytes", "caller");
        assertThat(lines)
                .allSatisfy(each -> assertThat(each.path("level").asText()).isNotEmpty());
    }

    @Test
    void nothing_of_a_submission_an_address_or_a_header_is_logged_whatever_happens_to_it() throws Exception {
        for (String format : List.of("text", "json")) {
            try (ServeProcess service = started("--log", format)) {
                provoke(service);
                service.terminate();
                service.ended();
                assertThat(service.errors())
                        .contains("answered", "A rule of nem", "{unit}")
                        .doesNotContain(SECRET, SECRET.toUpperCase(java.util.Locale.ROOT), service.key());
            }
        }
    }

    /** Good and bad requests with the secret wherever one can be. */
    private static void provoke(ServeProcess service) throws Exception {
        String good = Samples.GOOD.replace("Nộp báo cáo", SECRET);
        String[] key = {"Cookie", "session=" + SECRET, "X-Api-Key", SECRET};
        assertThat(service.score(good, key).statusCode()).isEqualTo(201);
        service.get("/api/v1/packs", "Authorization", "Bearer pk_" + SECRET);
        assertThat(service.score(good.replace("so-a", SECRET), key).statusCode())
                .isEqualTo(422);
        assertThat(service.score(good + SECRET).statusCode()).isEqualTo(422);
        for (String kind : List.of("consequence", "condition", SECRET)) {
            service.score(Samples.throwing("{\"id\": \"" + kind + "\", \"count\": 1, \"" + SECRET + "\": 1}"));
            service.score(Samples.throwing("{\"id\": \"" + kind + "\", \"count\": 1}"));
        }
        assertThat(service.get("/scorecards/thu-nghiem/2026/" + SECRET).statusCode())
                .isEqualTo(404);
        assertThat(service.get("/health/live?" + SECRET + "=" + SECRET).statusCode())
                .isEqualTo(400);
        assertThat(service.get("/" + SECRET).statusCode()).isEqualTo(404);
        for (String head :
                List.of(SECRET, "GET /" + SECRET + "% HTTP/1.1", SECRET + " / HTTP/1.1", "GET / " + SECRET)) {
            try (Wire wire = service.wire().head(head, SECRET, "Connection: close")) {
                wire.rest();
            }
        }
        try (Wire wire = service.wire().batch().chunk(good + "\n" + SECRET + "\n")) {
            assertThat(wire.status()).isEqualTo(200);
            wire.answerLine();
            wire.send(SECRET);
        }
    }

    private ServeProcess started(String... options) throws Exception {
        String[] all = java.util.Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--rules";
        all[options.length + 1] = RunningService.RULES.toString();
        return ServeProcess.start(folder, "512m", all);
    }

    private static Map<String, String> values(JsonNode line) {
        Map<String, String> values = new TreeMap<>();
        line.path("kvpList").forEach(pair -> pair.properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asText())));
        return values;
    }
}
