package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;

/** Rankings and pages of the results that there are. */
class RankingsTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                RunningService.RULES,
                ServiceSettings.Limits.standard(),
                Samples.GOOD,
                Samples.GOOD.replace("so-a", "so-b").replace("41", "50"),
                Samples.withUnit(
                        "\"id\": \"h\", \"name\": \"Huyện H\", \"bloc\": \"huyen\", \"hasProcedures\": false",
                        "\"Measure\": []"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_ranking_is_by_bloc_best_first() {
        JsonNode ranking = service.get("/api/v1/rankings/thu-nghiem/2026").json();

        assertThat(ranking.path("stage").asText()).isEqualTo("appraisal");
        assertThat(ranking.path("blocs"))
                .extracting(bloc -> bloc.path("bloc").asText())
                .containsExactly("so", "huyen");
        assertThat(ranking.at("/blocs/0/rows"))
                .extracting(row ->
                        row.path("rank").asInt() + " " + row.at("/unit/id").asText())
                .containsExactly("1 so-b", "2 so-a");
    }

    @Test
    void one_bloc_may_be_asked_for() {
        JsonNode ranking =
                service.get("/api/v1/rankings/thu-nghiem/2026?bloc=huyen").json();

        assertThat(ranking.path("blocs")).hasSize(1);
        assertThat(ranking.at("/blocs/0/rows/0/complete").asBoolean()).isFalse();
    }

    @Test
    void an_unknown_bloc_stage_or_parameter_is_refused() {
        Answer bloc = service.get("/api/v1/rankings/thu-nghiem/2026?bloc=huyn&lang=en");

        assertThat(bloc.status()).isEqualTo(400);
        assertThat(bloc.errors())
                .containsExactly("?bloc The parameter bloc is \"huyn\"; it must be one of: so, huyen.");
        assertThat(bloc.json().at("/errors/0/suggestion").asText()).isEqualTo("huyen");
        assertThat(service.get("/api/v1/rankings/thu-nghiem/2026?stage=final").status())
                .isEqualTo(400);
        assertThat(service.get("/api/v1/rankings/thu-nghiem/2026?block=so").status())
                .isEqualTo(400);
    }

    @Test
    void results_that_are_not_there_are_not_found() {
        assertThat(service.get("/api/v1/rankings/thu-nghiem/2026?stage=self").status())
                .isEqualTo(404);
        assertThat(service.get("/api/v1/rankings/thu-nghiem/2025").status()).isEqualTo(404);
        assertThat(service.get("/api/v1/rankings/NIX/x").status()).isEqualTo(404);
    }

    @Test
    void each_page_is_there_in_the_language_asked_for() {
        for (String path : new String[] {"/", "/rankings/thu-nghiem/2026", "/scorecards/thu-nghiem/2026/so-a"}) {
            Answer vietnamese = service.get(path);
            Answer english = service.get(path + "?lang=en&utm_source=x");
            assertThat(vietnamese.status()).as(path).isEqualTo(200);
            assertThat(vietnamese.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(vietnamese.header("Content-Language")).isEqualTo("vi");
            assertThat(english.header("Content-Language")).isEqualTo("en");
            assertThat(english.text()).isNotEqualTo(vietnamese.text());
        }
    }

    @Test
    void a_page_of_what_is_not_there_is_a_page_that_says_so() {
        for (String path : new String[] {
            "/rankings/thu-nghiem/2025",
            "/rankings/thu-nghiem/2026?stage=self",
            "/scorecards/thu-nghiem/2026/nobody",
            "/scorecards/thu-nghiem/2026/so-a?stage=self",
            "/rankings/x/y"
        }) {
            Answer answer = service.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        }
    }
}
