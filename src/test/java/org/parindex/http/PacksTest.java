package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;

/** The packs as callers see them. */
class PacksTest {
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
    void every_pack_is_listed_with_the_faults_of_what_cannot_be_read() {
        JsonNode packs = service.get("/api/v1/packs?lang=en").json().path("packs");

        assertThat(packs)
                .extracting(pack -> pack.path("index").asText())
                .containsExactly("hong", "loi", "nem", "thu-nghiem");
        assertThat(packs.get(0).at("/faults/1/message").asText())
                .isEqualTo("There is no key \"tittle\". Did you mean \"title\"?");
        assertThat(packs.get(0).has("digest")).isFalse();
        assertThat(packs.get(3).path("title").asText()).isEqualTo("Bộ quy tắc để thử dịch vụ");
        assertThat(packs.get(3).path("illustrative").asBoolean()).isTrue();
    }

    @Test
    void a_pack_is_told_with_its_criteria() {
        JsonNode pack = service.get("/api/v1/packs/thu-nghiem/2026").json();

        assertThat(pack.path("sources").get(0).asText()).isEqualTo("Quyết định thử nghiệm");
        assertThat(pack.path("illustrativeNote").asText()).isEqualTo("Điểm và ngưỡng chỉ để thử.");
        assertThat(pack.at("/criteria/0")).isEqualTo(RunningService.parsed("""
                {"code": "1.1", "name": "Nhiệm vụ", "path": ["1"], "max": 3, "method": "appraisal", "basis": "Điều 1",
                 "start": 3, "needs": ["Task"], "appliesWhen": "unit.hasProcedures", "decidedLast": false,
                 "lowReason": "late", "remedy": "Làm đúng hạn."}"""));
        assertThat(pack.at("/methods/1")).isEqualTo(RunningService.parsed("""
                {"code": "survey", "name": "Điều tra xã hội học", "kind": "scored", "selfScored": false}"""));
    }

    @Test
    void a_pack_is_found_by_the_digest_that_a_scorecard_names() {
        String digest =
                service.score(Samples.GOOD).json().at("/evaluation/packDigest").asText();

        JsonNode pack = service.get("/api/v1/packs/digest/" + digest).json();

        assertThat(pack.path("index").asText()).isEqualTo("thu-nghiem");
        assertThat(pack.path("digest").asText()).isEqualTo(digest);
    }

    @Test
    void a_digest_that_no_pack_has_is_not_found() {
        Answer answer = service.get("/api/v1/packs/digest/sha256:00?lang=en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asText()).isEqualTo("No pack has the digest sha256:00.");
    }

    @Test
    void a_pack_that_is_not_there_is_not_found() {
        for (String path : new String[] {"thu-nghiem/2027", "nix/2026", "X/2026", "thu-nghiem/26", "thu-nghiem/abcd"}) {
            assertThat(service.get("/api/v1/packs/" + path).status()).as(path).isEqualTo(404);
            assertThat(service.get("/api/v1/packs/" + path + "/schema").status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_pack_that_cannot_be_read_or_compiled_says_why() {
        assertThat(service.get("/api/v1/packs/hong/2026?lang=en").errors())
                .contains("pack.yaml:1:1 There is no key \"tittle\". Did you mean \"title\"?");
        Answer schema = service.get("/api/v1/packs/loi/2026/schema?lang=en");
        assertThat(schema.status()).isEqualTo(503);
        assertThat(schema.errors()).first().asString().startsWith("1-mot/1.1-loi.drl:12:11 ");
        JsonNode read = service.get("/api/v1/packs/loi/2026?lang=en").json();
        assertThat(read.path("readiness").asText()).isEqualTo("faulty");
        assertThat(read.at("/faults/0/line").asInt()).isEqualTo(12);
    }

    @Test
    void unknown_parameters_are_refused_everywhere() {
        for (String path : new String[] {
            "/api/v1/packs",
            "/api/v1/packs/thu-nghiem/2026",
            "/api/v1/packs/thu-nghiem/2026/schema",
            "/api/v1/packs/digest/x",
            "/health/live",
            "/health/ready",
            "/openapi.json"
        }) {
            assertThat(service.get(path + "?x=1").status()).as(path).isEqualTo(400);
        }
    }
}
