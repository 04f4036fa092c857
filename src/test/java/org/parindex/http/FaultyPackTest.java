package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;

/** A pack that does not compile, a rule that throws: said with file and line of the rule, and nothing else suffers. */
class FaultyPackTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_submission_for_a_pack_that_does_not_compile_is_told_file_and_line() {
        Answer answer = service.score(Samples.uncompiled());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("detail").asText()).contains("loi/2026");
        assertThat(answer.errors())
                .singleElement()
                .asString()
                .startsWith("1-mot/1.1-loi.drl:12:11 Task has no field nothingLikeThis.");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThatNothingOfTheInsideShows(answer);
    }

    @Test
    void the_others_are_scored_beside_it() {
        service.score(Samples.uncompiled());

        assertThat(service.score(Samples.GOOD).status()).isEqualTo(201);
    }

    @Test
    void ready_names_the_faulty_packs_and_why_though_nobody_asked_for_them() throws InterruptedException {
        JsonNode ready = ready();
        for (int tries = 0; tries < 600 && ready.toString().contains("found"); tries++) {
            Thread.sleep(100);
            ready = ready();
        }

        assertThat(ready.path("status").asText()).isEqualTo("degraded");
        assertThat(pack(ready, "loi").path("readiness").asText()).isEqualTo("faulty");
        assertThat(pack(ready, "loi").at("/faults/0/file").asText()).isEqualTo("1-mot/1.1-loi.drl");
        assertThat(pack(ready, "loi").at("/faults/0/line").asInt()).isEqualTo(12);
        assertThat(pack(ready, "hong").at("/faults/0/file").asText()).isEqualTo("pack.yaml");
        assertThat(pack(ready, "thu-nghiem").path("readiness").asText()).isEqualTo("ready");
    }

    @Test
    void a_service_none_of_whose_packs_can_be_used_is_not_ready() throws InterruptedException {
        try (RunningService broken =
                RunningService.start(RunningService.BROKEN_RULES, ServiceSettings.Limits.standard())) {
            Answer ready = broken.get("/health/ready?lang=en");
            for (int tries = 0; tries < 600 && ready.status() == 200; tries++) {
                Thread.sleep(100);
                ready = broken.get("/health/ready?lang=en");
            }

            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.errors()).singleElement().asString().startsWith("loi/2026/1-mot/1.1-loi.drl:12:11 ");
            assertThat(broken.get("/health/live").status()).isEqualTo(200);
        }
    }

    @Test
    void a_rule_that_throws_in_its_consequence_fails_the_evaluation_by_name_file_and_line() {
        assertThat(failed("{\"id\": \"consequence\", \"count\": 1}"))
                .isEqualTo("1-mot/1.2-he-qua.drl:3 Rule \"1.2 hệ quả\"");
    }

    @Test
    void a_rule_that_throws_in_its_condition_fails_the_evaluation_by_name_file_and_line() {
        assertThat(failed("{\"id\": \"condition\", \"count\": 0}"))
                .isEqualTo("1-mot/1.1-dieu-kien.drl:3 Rule \"1.1 điều kiện\"");
    }

    @Test
    void a_rule_that_throws_where_two_facts_meet_fails_by_name_file_and_line() {
        assertThat(failed("{\"id\": \"join\", \"count\": 1}, {\"id\": \"zero\", \"count\": 0}"))
                .isEqualTo("1-mot/1.1-dieu-kien.drl:10 Rule \"1.1 điều kiện khác\"");
    }

    @Test
    void a_rule_that_reads_what_is_absent_fails_by_name_file_and_line() {
        assertThat(failed("{\"id\": \"reference\", \"count\": 1}"))
                .isEqualTo("1-mot/1.10-tham-chieu.drl:3 Rule \"1.10 tham chiếu\"");
    }

    @Test
    void a_rule_that_gives_points_that_are_no_number_fails_by_name_file_and_line() {
        assertThat(failed("{\"id\": \"points\", \"count\": 1}")).isEqualTo("1-mot/1.11-diem.drl:3 Rule \"1.11 điểm\"");
    }

    @Test
    void the_next_submission_is_scored_as_if_nothing_had_happened() {
        failed("{\"id\": \"consequence\", \"count\": 1}");

        assertThat(service.score(Samples.throwing("{\"id\": \"fine\", \"count\": 1}"))
                        .status())
                .isEqualTo(200);
    }

    private static String failed(String tasks) {
        Answer answer = service.score(Samples.throwing(tasks));
        assertThat(answer.status()).as(answer.text()).isEqualTo(500);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:parindex:problem:failed-rule");
        assertThatNothingOfTheInsideShows(answer);
        return answer.errors().get(0);
    }

    private static void assertThatNothingOfTheInsideShows(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("org.parindex", "java.", "drools", "Lambda", "Exception", "\tat ", "GENERATED");
    }

    private static JsonNode ready() {
        return service.get("/health/ready").json();
    }

    private static JsonNode pack(JsonNode ready, String index) {
        for (JsonNode pack : ready.path("packs")) {
            if (pack.path("index").asText().equals(index)) {
                return pack;
            }
        }
        throw new AssertionError(index + " is not in " + ready);
    }
}
