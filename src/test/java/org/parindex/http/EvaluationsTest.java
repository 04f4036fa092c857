package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;

/** One submission, one scorecard; what is not done yet is refused, not ignored. */
class EvaluationsTest {
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
    void a_submission_is_answered_with_its_scorecard() {
        Answer answer = service.score(Samples.GOOD);

        assertThat(answer.status()).isEqualTo(201);
        JsonNode card = answer.json();
        assertThat(card.path("score").decimalValue()).isEqualTo("8.96");
        assertThat(card.path("indexPercent").decimalValue()).isEqualTo("89.6");
        assertThat(card.path("class").asText()).isEqualTo("Tốt");
        assertThat(card.at("/criteria/0/findings/1/rule").asText()).isEqualTo("1.1 nhiệm vụ chậm");
    }

    @Test
    void the_same_submission_gives_the_same_bytes_but_for_the_id() {
        assertThat(withoutId(service.score(Samples.GOOD))).isEqualTo(withoutId(service.score(Samples.GOOD)));
    }

    @Test
    void what_is_not_to_be_recorded_is_scored_all_the_same() {
        Answer answer = post("?record=false");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(withoutId(answer)).isEqualTo(withoutId(service.score(Samples.GOOD)));
    }

    private static String withoutId(Answer answer) {
        return answer.text().replaceFirst("\"id\":\"[^\"]*\"", "");
    }

    @Test
    void an_unknown_parameter_is_refused_with_the_one_meant() {
        Answer answer = post("?recrod=false");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("?recrod");
        assertThat(answer.json().at("/errors/0/suggestion").asText()).isEqualTo("record");
    }

    @Test
    void a_parameter_with_another_value_or_twice_or_undecodable_is_refused() {
        assertThat(post("?record=maybe").status()).isEqualTo(400);
        assertThat(post("?record=false&record=false").status()).isEqualTo(400);
        assertThat(post("?record=%ff").status()).isEqualTo(400);
        assertThat(post("?lang=fr").status()).isEqualTo(400);
    }

    @Test
    void other_media_types_charsets_and_encodings_are_refused() {
        assertThat(typed("text/plain").status()).isEqualTo(415);
        assertThat(typed("application/xml").status()).isEqualTo(415);
        assertThat(typed("application/json; charset=utf-16").status()).isEqualTo(415);
        assertThat(typed("application/json; charset=nonsense").status()).isEqualTo(415);
        assertThat(typed(";;;").status()).isEqualTo(415);
        assertThat(typed("application/json", "Content-Encoding", "gzip").status())
                .isEqualTo(415);
        assertThat(service.send("POST", "/api/v1/evaluations", BodyPublishers.ofString(Samples.GOOD))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void utf_8_may_be_said() {
        assertThat(typed("application/json; charset=UTF-8").status()).isEqualTo(201);
        assertThat(typed("Application/JSON;charset=\"utf-8\"").status()).isEqualTo(201);
    }

    @Test
    void problems_come_in_the_language_asked_for_and_vietnamese_by_default() {
        assertThat(titleFor("")).isEqualTo("Hồ sơ bị từ chối");
        assertThat(titleFor("en-GB,en;q=0.9")).isEqualTo("The submission is refused");
        assertThat(titleFor("fr, vi;q=0.8, en;q=0.1")).isEqualTo("Hồ sơ bị từ chối");
        assertThat(titleFor(";;q=x")).isEqualTo("Hồ sơ bị từ chối");
        assertThat(service.send(
                                "POST",
                                "/api/v1/evaluations?lang=en",
                                BodyPublishers.ofString("{}"),
                                "Content-Type",
                                "application/json")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("The submission is refused");
    }

    @Test
    void a_problem_names_the_request_as_its_instance() {
        Answer answer = service.score("{}");

        assertThat(answer.json().path("instance").asText()).isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
    }

    private static String titleFor(String acceptLanguage) {
        return service.send(
                        "POST",
                        "/api/v1/evaluations",
                        BodyPublishers.ofString("{}"),
                        "Content-Type",
                        "application/json",
                        "Accept-Language",
                        acceptLanguage)
                .json()
                .path("title")
                .asText();
    }

    private static Answer post(String query) {
        return service.send(
                "POST",
                "/api/v1/evaluations" + query,
                BodyPublishers.ofString(Samples.GOOD),
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");
    }

    private static Answer typed(String type, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return service.send("POST", "/api/v1/evaluations", BodyPublishers.ofString(Samples.GOOD), all);
    }
}
