package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;

/** A unit scores and reads what is its own; a key for one index, that index. */
class ScopeTest {
    private static final String OTHER = Samples.SELF.replace("\"so-a\"", "\"so-b\"");

    private static RunningService service;
    private static String unit = "";
    private static String otherIndex = "";

    @BeforeAll
    static void start() {
        service = RunningService.start(RunningService.RULES, ServiceSettings.Limits.standard(), Samples.GOOD);
        service.score(Samples.GOOD);
        unit = service.access().issue(new Scope(Role.UNIT, "so-a", null)).text();
        otherIndex = service.access().issue(new Scope(Role.SYSTEM, null, "nem")).text();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_unit_scores_its_own_submission_and_not_anothers() {
        assertThat(score(unit, "application/json", Samples.SELF).status()).isEqualTo(201);
        Answer other = score(unit, "application/json", OTHER);

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.json().path("type").asText()).isEqualTo("urn:parindex:problem:other-unit");
        assertThat(other.errors()).containsExactly("/unit/id This key is for its own unit only.");
    }

    @Test
    void a_unit_records_neither_its_own_appraisal_nor_a_correction() {
        Answer appraisal = score(unit, "application/json", Samples.GOOD);
        Answer looked = scoreAt("?record=false", unit, "application/json", Samples.GOOD);
        Answer correction = scoreAt("?supersedes=x&reason=y", unit, "application/json", Samples.SELF);

        assertThat(appraisal.status()).isEqualTo(403);
        assertThat(appraisal.json().path("type").asText()).isEqualTo("urn:parindex:problem:other-stage");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(correction.status()).isEqualTo(403);
        assertThat(correction.json().path("type").asText()).isEqualTo("urn:parindex:problem:no-correction");
    }

    @Test
    void a_unit_that_is_not_said_is_a_fault_of_the_submission() {
        assertThat(score(unit, "application/json", "{}").status()).isEqualTo(422);
        assertThat(score(unit, "application/json", Samples.SELF.replace("\"so-a\"", "7"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void of_a_batch_each_line_is_held_against_the_key() {
        List<JsonNode> lines =
                score(unit, "application/x-ndjson", OTHER + "\n" + Samples.SELF).lines();

        assertThat(lines.get(0).path("status").asInt()).isEqualTo(403);
        assertThat(lines.get(0).path("line").asInt()).isEqualTo(1);
        assertThat(lines.get(1).path("score").decimalValue()).isEqualByComparingTo("4.96");
    }

    @Test
    void a_unit_reads_its_own_scorecard_and_not_anothers() {
        Answer own = get(unit, "/scorecards/thu-nghiem/2026/so-a");

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text()).contains("8,96").doesNotContain("href=\"/rankings");
        assertThat(get(unit, "/scorecards/thu-nghiem/2026/so-b").status()).isEqualTo(403);
        assertThat(get(unit, "/").text())
                .contains("/scorecards/thu-nghiem/2026/so-a")
                .doesNotContain("/rankings");
    }

    @Test
    void a_key_for_one_index_neither_scores_nor_reads_results_of_another() {
        assertThat(score(otherIndex, "application/json", Samples.GOOD).status()).isEqualTo(403);
        for (String path : List.of(
                "/api/v1/rankings/thu-nghiem/2026", "/rankings/thu-nghiem/2026", "/scorecards/thu-nghiem/2026/so-a")) {
            assertThat(get(otherIndex, path).status()).as(path).isEqualTo(403);
        }
        assertThat(get(otherIndex, "/").text()).doesNotContain("thu-nghiem");
        assertThat(get(otherIndex, "/api/v1/evaluations?index=thu-nghiem&year=2026")
                        .status())
                .isEqualTo(403);
        assertThat(get(otherIndex, "/api/v1/evaluations").json().path("evaluations"))
                .isEmpty();
    }

    private static Answer score(String key, String type, String body) {
        return scoreAt("", key, type, body);
    }

    private static Answer scoreAt(String query, String key, String type, String body) {
        return service.sendAsNobody(
                "POST",
                "/api/v1/evaluations" + query,
                BodyPublishers.ofString(body),
                "Content-Type",
                type,
                "Accept-Language",
                "en",
                "Authorization",
                "Bearer " + key);
    }

    private static Answer get(String key, String path) {
        return service.sendAsNobody("GET", path, BodyPublishers.noBody(), "Authorization", "Bearer " + key);
    }
}
