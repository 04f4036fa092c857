package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.access.TestAccess;
import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Scoring;
import org.parindex.http.Service;
import org.parindex.http.ServiceParts;
import org.parindex.http.ServiceSettings;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;
import org.parindex.record.TestRecord;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;

/** A pack written into an empty folder is served by the command line, HTTP, the schema and the pages. */
class NewYearWithoutJavaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String key = "";

    @Test
    void the_command_line_scores_explains_and_tests_it() throws Exception {
        WrittenPack pack = WrittenPack.in(folder.resolve("rules"));
        pack.write("cases/1-thu-gom/1.2-ty-le/mot-phan-ba.yaml", """
                case: thu gom một phần ba
                given:
                  unit: {hasLandfill: true}
                  facts: {Tonnage: [{id: t, collected: 1, total: 3}]}
                expect: {points: "1/3 × 4"}
                """);
        Path units = Files.createDirectories(folder.resolve("units"));
        Files.writeString(units.resolve("a.json"), WrittenPack.submission("a", 2, 2, "90"));
        Files.writeString(units.resolve("b.json"), WrittenPack.submission("b", 2, 2, "90.01"));
        Files.writeString(units.resolve("c.json"), WrittenPack.submission("c", 1, 2, "33"));

        String table = Run.withRules(pack.rules(), "evaluate", units.toString()).out();

        // 4 + 3.6 + 2 = 9.6 of 10, twice; 3.5 + 1.32 + 2 = 6.82: one decimal, ranks 1, 1, 2
        assertThat(table.lines().filter(line -> line.contains("Xã ")).map(line -> line.strip()
                        .replaceAll(" +", " ")))
                .containsExactly("1 Xã a 9,6 10 96,0 Đạt", "1 Xã b 9,6 10 96,0 Đạt", "2 Xã c 6,8 10 68,2 Đạt");
        Run explained = Run.withRules(pack.rules(), "explain", units + "/c.json", "--criterion", "1.1");
        assertThat(explained.out()).contains("Mở chậm: P-2", "−0,5", "Hạn mở: 31/03/2031", "1.1-quy-tac.drl:3");
        assertThat(Run.withRules(pack.rules(), "test", "rac-thai/2031").status())
                .isZero();
    }

    @Test
    void the_service_scores_it_and_serves_its_schema_ranking_and_page() throws Exception {
        WrittenPack pack = WrittenPack.in(folder.resolve("rules"));
        try (TestRecord record = TestRecord.of(pack.rules(), ShippedPacks.CLOCK);
                TestAccess access = new TestAccess(ShippedPacks.CLOCK)) {
            Scoring scoring = new Scoring(record.versions(), ShippedPacks.EVALUATOR);
            key = access.key();
            Results results = new Results(List.of(scoring.score(bytes(WrittenPack.submission("a", 2, 2, "90")))));
            ServiceParts parts = new ServiceParts(
                    scoring, () -> results, new Pages(), access.access(), record.parts(), null, ShippedPacks.CLOCK);
            Service service = new Service(ServiceSettings.of("127.0.0.1", 0), parts).start();
            try {
                JsonNode card = JSON.readTree(post(service, WrittenPack.submission("b", 1, 2, "33")));
                JsonNode schema = JSON.readTree(get(service, "/api/v1/packs/rac-thai/2031/schema"));

                assertThat(card.at("/score").decimalValue()).isEqualByComparingTo("6.8");
                assertThat(card.at("/scoreExact").decimalValue()).isEqualByComparingTo("6.82");
                assertThat(schema.toString()).contains("VILLAGE", "MARKET", "CollectionPoint", "hasLandfill");
                assertThat(get(service, "/api/v1/rankings/rac-thai/2031")).contains("\"Xã a\"");
                assertThat(get(service, "/")).contains("Chỉ số xử lý rác thải năm 2031 của các xã", "Xã a");
                assertThat(get(service, "/scorecards/rac-thai/2031/a")).contains("Điểm thu gom đúng hạn", "Hạn mở");
            } finally {
                service.stop();
            }
        }
    }

    @Test
    void a_derived_field_and_an_unknown_closed_value_of_the_new_kind_are_refused() throws Exception {
        WrittenPack pack = WrittenPack.in(folder.resolve("rules"));
        try (PackCatalogue catalogue = new PackCatalogue(pack.rules())) {
            String json = WrittenPack.submission("a", 1, 1, "90").replace("\"VILLAGE\"", "\"VILAGE\", \"late\": false");
            Attempt attempt = Attempt.of(new Scoring(catalogue, ShippedPacks.EVALUATOR), bytes(json));

            assertThat(attempt.failure())
                    .hasMessageContaining("/facts/CollectionPoint/0/late")
                    .hasMessageContaining("Did you mean \"VILLAGE\"?");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String get(Service service, String path) throws Exception {
        return send(service, request(service, path).build());
    }

    private String post(Service service, String json) throws Exception {
        return send(
                service,
                request(service, "/api/v1/evaluations")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Authorization", "Bearer " + key);
    }

    private static String send(Service service, HttpRequest request) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as(service.port() + ": " + response.body())
                .isEqualTo(200);
        return response.body();
    }
}
