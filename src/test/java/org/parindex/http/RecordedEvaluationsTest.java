package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;
import org.parindex.record.Attacker;
import org.parindex.record.Entry;
import org.parindex.record.Replay;
import org.parindex.record.TestRecord;
import org.parindex.store.TestDatabase;

/** What is recorded over HTTP, on both databases. */
class RecordedEvaluationsTest {
    private static final String WORSE = Samples.GOOD.replace("\"numerator\": 41", "\"numerator\": 30");

    private static final String CLOSING = "{\"decision\": \"12/QĐ-BNV\", \"date\": \"2026-11-20\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void an_evaluation_is_recorded_and_comes_back_as_it_was_given(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            Answer given = service.score(Samples.GOOD);
            Answer kept = service.get(given.header("Location"));

            assertThat(given.status()).isEqualTo(201);
            assertThat(kept.text()).isEqualTo(given.text());
            assertThat(list(service, "?unit=so-a")).containsExactly(id(given));
            assertThat(list(service, "?unit=so-b")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_key_with_the_same_content_gets_the_first_answer_and_is_recorded_once(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            Answer first = keyed(service, "k-1", Samples.GOOD);
            Answer again = keyed(service, "k-1", Samples.GOOD);
            Answer other = keyed(service, "k-1", WORSE);

            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(other.status()).isEqualTo(409);
            assertThat(list(service, "")).containsExactly(id(first));
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_replicas_that_get_the_same_key_at_once_record_it_once(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (RunningService one = RunningService.start(TestRecord.of(RunningService.RULES, RunningService.CLOCK, url));
                RunningService other = one.replica(TestRecord.of(RunningService.RULES, RunningService.CLOCK, url))) {
            ExecutorService callers = Executors.newFixedThreadPool(8);
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                RunningService replica = i % 2 == 0 ? one : other;
                String key = "k-" + i / 8;
                calls.add(() -> id(keyed(replica, key, Samples.GOOD)));
            }
            Set<String> ids = new HashSet<>();
            for (Future<String> answer : callers.invokeAll(calls)) {
                ids.add(answer.get());
            }
            callers.shutdown();

            assertThat(ids).hasSize(5);
            assertThat(list(one, "")).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_line_of_a_batch_is_a_request_of_its_own(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            List<JsonNode> first = batch(service, "b-1", Samples.GOOD, "{}", own("own-key", WORSE));
            List<JsonNode> again = batch(service, "b-1", Samples.GOOD, "{}", own("own-key", WORSE));
            List<JsonNode> other = batch(service, "b-1", WORSE);

            assertThat(again.get(0)).isEqualTo(first.get(0));
            assertThat(again.get(1).path("status").asInt()).isEqualTo(422);
            assertThat(again.get(2)).isEqualTo(first.get(2));
            assertThat(other.get(0).path("status").asInt()).isEqualTo(409);
            assertThat(keyed(service, null, own("own-key", WORSE)).json()).isEqualTo(first.get(2));
            assertThat(list(service, "")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_ranking_says_which_evaluation_it_used_and_follows_what_is_official(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            String better = id(service.score(Samples.GOOD));
            String latest = id(service.score(WORSE));

            assertThat(ranked(service).path("evaluation").path("id").asText()).isEqualTo(latest);
            assertThat(ranked(service).path("evaluation").path("official").asBoolean())
                    .isFalse();

            official(service, better);
            service.score(WORSE);

            assertThat(ranked(service).path("evaluation").path("id").asText()).isEqualTo(better);
            assertThat(ranked(service).path("evaluation").path("official").asBoolean())
                    .isTrue();
            assertThat(ranked(service).path("indexPercent").decimalValue()).isEqualTo("89.6");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_submissions_of_a_unit_differ_by_a_fact_and_what_it_did(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            String better = id(service.score(Samples.GOOD));
            String worse = id(service.score(WORSE));
            JsonNode difference = service.get("/api/v1/evaluations/" + worse + "/diff/" + better)
                    .json();

            // 30/50 × 3 is 0.66 points less than 41/50 × 3
            assertThat(difference.path("points").decimalValue()).isEqualTo("-0.66");
            assertThat(difference.at("/before/id").asText()).isEqualTo(better);
            assertThat(difference.at("/criteria/0/code").asText()).isEqualTo("1.2");
            assertThat(difference.at("/facts/0/values/0").toString())
                    .isEqualTo("{\"field\":\"numerator\",\"before\":41,\"after\":30}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_year_is_closed_only_a_correction_is_recorded_and_it_counts_from_then_on(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            String first = id(service.score(Samples.GOOD));
            official(service, first);
            assertThat(close(service).status()).isEqualTo(201);

            Answer refused = service.score(WORSE);
            Answer twice = close(service);
            Answer corrected = correct(service, first, WORSE);

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("detail").asText()).contains("12/QĐ-BNV", "2026-11-20", "supersedes");
            assertThat(twice.status()).isEqualTo(409);
            assertThat(corrected.status()).isEqualTo(201);
            assertThat(ranked(service).path("evaluation").path("id").asText()).isEqualTo(id(corrected));
            assertThat(service.get("/api/v1/years/thu-nghiem/2026/closing")
                            .json()
                            .path("decision")
                            .asText())
                    .isEqualTo("12/QĐ-BNV");
        }
    }

    @Test
    void two_keys_on_one_request_are_refused() {
        try (RunningService service = on(TestDatabase.SQLITE)) {
            Answer refused = service.send(
                    "POST",
                    "/api/v1/evaluations",
                    BodyPublishers.ofString(Samples.GOOD),
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    "one",
                    "Idempotency-Key",
                    "other");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(list(service, "")).isEmpty();
        }
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_and_of_nothing_else() {
        try (RunningService service = on(TestDatabase.SQLITE)) {
            String draft = id(service.score(WORSE));
            String official = id(service.score(Samples.GOOD));
            official(service, official);
            close(service);
            Answer corrected = correct(service, draft, WORSE);
            Answer twice = correct(service, draft, WORSE);
            Answer unknown = correct(service, "none", WORSE);

            assertThat(corrected.status()).isEqualTo(201);
            assertThat(ranked(service).path("evaluation").path("id").asText()).isEqualTo(official);
            assertThat(twice.status()).isEqualTo(409);
            assertThat(twice.json().path("detail").asText()).contains(id(corrected));
            assertThat(unknown.status()).isEqualTo(400);
            assertThat(unknown.json().path("type").asText()).isEqualTo("urn:parindex:problem:nothing-to-correct");
        }
    }

    @Test
    void a_year_is_closed_only_where_there_is_a_pack_and_by_a_decision_that_was_made() {
        try (RunningService service = on(TestDatabase.SQLITE)) {
            String closing = "/api/v1/years/thu-nghiem/2026/closing";

            assertThat(post(service, closing.replace("2026", "2020"), CLOSING).status())
                    .isEqualTo(404);
            for (String date : List.of("2025-12-31", "2026-11-22", "soon")) {
                Answer refused = post(service, closing, CLOSING.replace("2026-11-20", date));
                assertThat(refused.status()).as(date).isEqualTo(422);
                assertThat(refused.errors()).singleElement().asString().contains("/date");
            }
            assertThat(close(service).status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_the_list_leads_to_the_next(TestDatabase kind) {
        try (RunningService service = on(kind)) {
            String[] lines = new String[60];
            java.util.Arrays.fill(lines, Samples.GOOD);
            service.scoreAll(lines);
            JsonNode page = service.get("/api/v1/evaluations").json();
            JsonNode rest = service.get(
                            "/api/v1/evaluations?cursor=" + page.path("next").asText())
                    .json();

            assertThat(page.path("evaluations")).hasSize(50);
            assertThat(rest.path("evaluations")).hasSize(10);
            assertThat(rest.has("next")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_recorded_can_be_scored_again_to_the_same_bytes(TestDatabase kind) throws Exception {
        try (TestRecord record = TestRecord.of(RunningService.RULES, RunningService.CLOCK, kind.freshUrl(folder));
                RunningService service = RunningService.start(record)) {
            Entry entry = record.store().find(id(service.score(Samples.GOOD))).orElseThrow();
            Replay replay = Replay.of(
                    entry.content(), record.bundle(entry.content().details().get(Replay.BUNDLE)));

            assertThat(replay.differences()).isEmpty();
            assertThat(replay.result()).isEqualTo(entry.content().result());
        }
    }

    /** Every answer that the interface describes for what is recorded. */
    static void everything(RunningService service) {
        String unit = service.access().issue(new Scope(Role.UNIT, "so-b", null)).text();
        service.sendAsNobody(
                "GET", "/api/v1/evaluations?unit=so-a", BodyPublishers.noBody(), "Authorization", "Bearer " + unit);
        String first = id(service.score(Samples.GOOD));
        String second = id(service.score(WORSE));
        String other = id(service.score(Samples.GOOD.replace("so-a", "so-b")));
        service.get("/api/v1/evaluations");
        service.get("/api/v1/evaluations?index=x");
        service.get("/api/v1/evaluations/" + first);
        service.get("/api/v1/evaluations/" + first + "?x=1");
        service.get("/api/v1/evaluations/" + first + "/diff/" + second);
        service.get("/api/v1/evaluations/" + first + "/diff/" + second + "?x=1");
        service.get("/api/v1/evaluations/" + first + "/diff/" + other);
        service.get("/api/v1/evaluations/none/diff/" + first);
        post(service, "/api/v1/evaluations?record=false", Samples.GOOD);
        official(service, "none");
        keyed(service, "everything", Samples.GOOD);
        keyed(service, "everything", WORSE);
        official(service, first);
        service.get("/api/v1/years/thu-nghiem/2026/closing?x=1");
        service.get("/api/v1/years/thu-nghiem/2026/closing");
        badly(service, "/api/v1/evaluations/" + first + "/official");
        badly(service, "/api/v1/years/thu-nghiem/2026/closing");
        post(service, "/api/v1/years/thu-nghiem/2020/closing", CLOSING);
        close(service);
        close(service);
        service.get("/api/v1/years/thu-nghiem/2026/closing");
        official(service, second);
    }

    private static void badly(RunningService service, String path) {
        post(service, path + "?x=1", "{}");
        post(service, path, "{}");
        post(service, path, "{\"reason\": \"" + "x".repeat(20_000) + "\"}");
        service.send("POST", path, BodyPublishers.ofString("{}"), "Content-Type", "text/plain");
    }

    @Test
    void a_ranking_whose_evaluations_cannot_be_scored_again_is_refused_and_tells_why() throws Exception {
        String url = TestDatabase.SQLITE.freshUrl(folder);
        TestRecord record = TestRecord.of(RunningService.RULES, RunningService.CLOCK, url);
        try (RunningService first = RunningService.start(record)) {
            String id = id(first.score(Samples.GOOD));
            try (Attacker attacker = new Attacker(url)) {
                attacker.sql("update bundle set content = x'00' where pack = 'thu-nghiem/2026'");
            }
            try (RunningService later = first.replica(TestRecord.of(RunningService.RULES, RunningService.CLOCK, url))) {
                Answer ranking = later.get("/api/v1/rankings/thu-nghiem/2026", "Accept-Language", "en");

                assertThat(ranking.status()).isEqualTo(503);
                assertThat(ranking.json().path("type").asText()).isEqualTo("urn:parindex:problem:unrepeatable");
                assertThat(ranking.json().path("detail").asText()).contains(id, "parindex audit verify");
                assertThat(later.get("/api/v1/evaluations/" + id).status()).isEqualTo(200);
                assertThat(later.score(Samples.GOOD).status()).isEqualTo(503);
            }
        }
    }

    private RunningService on(TestDatabase kind) {
        return RunningService.start(TestRecord.of(RunningService.RULES, RunningService.CLOCK, kind.freshUrl(folder)));
    }

    private static Answer keyed(RunningService service, @org.jspecify.annotations.Nullable String key, String body) {
        return key == null
                ? service.score(body)
                : service.send(
                        "POST",
                        "/api/v1/evaluations",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);
    }

    private static String own(String key, String body) {
        return body.replaceFirst("\\{", "{\"idempotencyKey\": \"" + key + "\", ");
    }

    private static List<JsonNode> batch(RunningService service, String key, String... lines) {
        return service.send(
                        "POST",
                        "/api/v1/evaluations",
                        BodyPublishers.ofString(String.join("\n", lines)),
                        "Content-Type",
                        "application/x-ndjson",
                        "Idempotency-Key",
                        key)
                .lines();
    }

    private static Answer official(RunningService service, String id) {
        return post(service, "/api/v1/evaluations/" + id + "/official", "{\"reason\": \"Hội đồng thống nhất\"}");
    }

    private static Answer close(RunningService service) {
        return post(service, "/api/v1/years/thu-nghiem/2026/closing", CLOSING);
    }

    private static Answer correct(RunningService service, String id, String body) {
        return post(service, "/api/v1/evaluations?supersedes=" + id + "&reason=Sai%20s%E1%BB%91", body);
    }

    private static Answer post(RunningService service, String path, String body) {
        return service.send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");
    }

    private static JsonNode ranked(RunningService service) {
        return service.get("/api/v1/rankings/thu-nghiem/2026").json().at("/blocs/0/rows/0");
    }

    private static List<String> list(RunningService service, String query) {
        List<String> ids = new ArrayList<>();
        service.get("/api/v1/evaluations" + query)
                .json()
                .path("evaluations")
                .forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    private static String id(Answer answer) {
        return answer.json().at("/evaluation/id").asText();
    }
}
