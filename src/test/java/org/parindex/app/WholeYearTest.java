package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.ShippedPacks;

/** {@code parindex year don-vi-bo/2022} over the shipped submissions: the Ministry's losses reach its units. */
class WholeYearTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MADE = ShippedPacks.FIXTURES.resolve("don-vi-bo/2022/appraisal");
    private static final Path MINISTRY = ShippedPacks.FIXTURES.resolve("bo/2022/bo-thong-tin-va-truyen-thong.json");
    private static Run run = Run.of("--version");
    private static JsonNode year = JSON.nullNode();

    @BeforeAll
    static void run() throws IOException {
        run = Run.of("year", "don-vi-bo/2022", "--format", "json");
        year = JSON.readTree(run.out());
    }

    @Test
    void the_packs_run_in_order_and_nothing_is_refused() {
        assertThat(run.status()).isZero();
        assertThat(year.get("packs"))
                .extracting(pack -> pack.get("index").asText())
                .containsExactly("bo", "don-vi-bo");
        assertThat(year.get("problems")).isEmpty();
        assertThat(year.get("scorecards")).hasSize(17 + 19);
    }

    @Test
    void every_loss_that_the_ministry_states_becomes_a_fact_of_the_unit_that_it_names() throws IOException {
        TreeMap<String, String> stated = new TreeMap<>();
        for (JsonNode loss : JSON.readTree(MINISTRY.toFile()).at("/facts/ScoreLoss")) {
            stated.put(
                    "bo-thong-tin-va-truyen-thong/" + loss.get("id").asText(),
                    loss.get("unit").asText());
        }
        TreeMap<String, String> given = new TreeMap<>();
        for (JsonNode card : year.get("scorecards")) {
            for (JsonNode fact : card.findValues("facts").stream()
                    .flatMap(facts -> StreamSupport.stream(facts.spliterator(), false))
                    .filter(fact -> fact.path("type").asText().equals("MinistryLoss"))
                    .toList()) {
                given.put(fact.get("id").asText(), card.at("/unit/id").asText());
            }
        }
        assertThat(stated).hasSize(18);
        assertThat(given).isEqualTo(stated);
    }

    @Test
    void the_trace_leads_back_through_the_finding_of_the_ministry_to_the_cause() {
        JsonNode origin =
                scorecard("cuc-xuat-ban-in-va-phat-hanh").findValue("origin").deepCopy();

        assertThat(origin.at("/unit/name").asText()).isEqualTo("Bộ Thông tin và Truyền thông");
        assertThat(origin.at("/fact/type").asText()).isEqualTo("ScoreLoss");
        assertThat(origin.at("/fact/values/cause").asText()).startsWith("Văn bản về phát hành xuất bản phẩm");
        assertThat(origin.at("/fact/values/task").asText()).startsWith("Chương trình xây dựng văn bản");
        assertThat(origin.at("/criterion/code").asText()).isEqualTo("2.1");
        assertThat(origin.at("/criterion/findings/0/reason").asText()).contains("thấp hơn điểm tối đa");
    }

    @Test
    void the_run_gives_what_the_submissions_that_hold_its_facts_already_give_alone() throws Exception {
        List<Path> files;
        try (var list = Files.list(MADE)) {
            files = list.toList();
        }
        assertThat(files).hasSize(19);
        for (Path file : files) {
            JsonNode alone = JSON.readTree(
                    Json.bytes(ScorecardJson.of(ShippedPacks.scoring().score(Files.readAllBytes(file)))));
            JsonNode inTheYear = scorecard(alone.at("/unit/id").asText());
            assertThat(withoutOrigin(inTheYear.get("criteria"))).isEqualTo(alone.get("criteria"));
            assertThat(inTheYear.get("indexPercent")).isEqualTo(alone.get("indexPercent"));
        }
    }

    @Test
    void submissions_with_losses_of_their_own_are_refused_in_a_run_with_the_ministry() {
        Run refused = Run.of("year", "don-vi-bo/2022", MINISTRY.toString(), MADE + "/cuc-an-toan-thong-tin.json");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("/facts/MinistryLoss", "Bỏ MinistryLoss khỏi hồ sơ");
    }

    private static JsonNode scorecard(String unit) {
        return StreamSupport.stream(year.get("scorecards").spliterator(), false)
                .filter(card -> card.at("/unit/id").asText().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The way back is what the run adds. */
    private static JsonNode withoutOrigin(JsonNode criteria) {
        JsonNode copy = criteria.deepCopy();
        copy.findParents("origin").forEach(fact -> ((ObjectNode) fact).remove("origin"));
        return copy;
    }
}
