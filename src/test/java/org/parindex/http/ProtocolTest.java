package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;
import org.parindex.page.Pages;

/** Addresses, methods and heads that are not as they should be; what every answer carries. */
class ProtocolTest {
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
    void an_unknown_address_is_a_problem_for_programs() {
        for (String path : List.of("/api/v1/nothing", "/nothing", "/api/v1/evaluations/x/y", "/api", "/health")) {
            Answer answer = service.get(path, "Accept-Language", "en");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.json().path("detail").asText()).contains(path);
        }
    }

    @Test
    void an_unknown_address_is_a_page_for_people() {
        Answer answer = service.get("/nothing", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        Answer post = service.send("POST", "/api/v1/packs", BodyPublishers.ofString("{}"));
        Answer delete = service.send("DELETE", "/api/v1/evaluations", BodyPublishers.noBody());
        Answer options = service.send("OPTIONS", "/health/live", BodyPublishers.noBody());

        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(post.json().path("type").asText()).isEqualTo("urn:parindex:problem:method-not-allowed");
        assertThat(delete.status()).isEqualTo(405);
        assertThat(delete.header("Allow")).isEqualTo("GET, POST, HEAD");
        assertThat(options.status()).isEqualTo(405);
    }

    @Test
    void a_method_that_nobody_knows_is_a_problem() {
        assertThat(raw("BREW /api/v1/packs HTTP/1.1")).isBetween(400, 501);
        assertThat(raw("TRACE /api/v1/packs HTTP/1.1")).isBetween(400, 499);
    }

    @Test
    void head_is_answered_as_get_without_the_body() {
        for (String path :
                List.of("/api/v1/packs", "/api/v1/packs/thu-nghiem/2026", "/api/v1/packs/x/2026", "/", "/no")) {
            Answer head = service.send("HEAD", path, BodyPublishers.noBody());
            Answer get = service.get(path);
            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.text()).isEmpty();
        }
    }

    @Test
    void addresses_that_are_encoded_badly_or_deviously_are_problems() {
        for (String path : List.of(
                "/api/v1/packs/%zz/2026",
                "/api/v1/packs/%ff/2026",
                "/api/v1/packs/..%2f..%2fetc/2026",
                "/api/v1/packs/%2e%2e/2026",
                "/api/v1/packs/a%00b/2026",
                "/%",
                "/api/v1//packs",
                "/api/v1/packs;x=1/thu-nghiem/2026",
                "/api/v1/packs/thu-nghiem/2026?lang=%",
                "/api/v1/packs/thu-nghiem/2026?%ff=1")) {
            assertThat(raw("GET " + path + " HTTP/1.1")).as(path).isBetween(400, 499);
        }
    }

    @Test
    void heads_that_are_malformed_or_too_large_are_problems() {
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1")).isEqualTo(414);
        assertThat(raw("GET / HTTP/1.1", "X-Large: " + "a".repeat(20_000))).isEqualTo(431);
        assertThat(raw("nonsense")).isEqualTo(400);
        assertThat(raw("GET / HTTP/9.9")).isBetween(400, 505);
        assertThat(raw("POST /api/v1/evaluations HTTP/1.1", "Content-Length: -1"))
                .isEqualTo(400);
        assertThat(raw("POST /api/v1/evaluations HTTP/1.1", "Content-Length: 5", "Transfer-Encoding: chunked"))
                .isEqualTo(400);
    }

    @Test
    void a_body_that_is_cut_off_is_not_scored() {
        try (Wire wire = service.wire()) {
            wire.head(
                            "POST /api/v1/evaluations HTTP/1.1",
                            "Content-Type: application/json",
                            "Transfer-Encoding: chunked")
                    .send("nonsense\r\n");
            assertThat(wire.status()).isBetween(400, 499);
        }
    }

    @Test
    void an_answer_before_all_content_came_tells_that_the_connection_serves_no_further_request() {
        for (String path : List.of("/api/v1/evaluations", "/sign-out", "/no/such/address")) {
            assertThat(service.wire()
                            .head("POST " + path + " HTTP/1.1", "Content-Type: text/plain", "Content-Length: 5")
                            .send("1234")
                            .headers())
                    .as(path)
                    .contains("Connection: close");
        }
        assertThat(service.wire()
                        .head(
                                "POST /api/v1/evaluations HTTP/1.1",
                                "Content-Type: application/json",
                                "Content-Length: 2")
                        .send("{}")
                        .headers())
                .contains("HTTP/1.1 422 Unprocessable Entity")
                .doesNotContain("Connection: close");
    }

    @Test
    void whoever_sends_a_form_that_is_too_large_sees_the_whole_answer_and_where_it_ends() {
        for (String path : List.of("/sign-in", "/keys", "/no/such/address")) {
            try (Wire wire = service.wire()) {
                wire.head(
                                "POST " + path + " HTTP/1.1",
                                "Accept: text/html",
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: 2000000")
                        .send("a".repeat(1_999_999));
                List<String> head = wire.headers();
                wire.send("a");

                assertThat(head.get(0)).as(path).containsAnyOf(" 413 ", " 404 ");
                assertThat(head).as(path).anyMatch(header -> header.startsWith("Content-Length: "));
                assertThat(wire.rest().strip()).as(path).endsWith("</html>");
            }
        }
    }

    @Test
    void every_answer_is_guarded_and_silent_about_the_server() {
        Answer page = service.get("/");
        Answer api = service.get("/api/v1/packs");

        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.header("Content-Security-Policy"))
                .doesNotContain("unsafe-eval")
                .contains("script-src '" + Pages.SCRIPT_HASH + "'");
        assertThat(api.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(api.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(api.header("Cache-Control")).isEqualTo("no-store");
        assertThat(api.response().headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    /** Status of the answer to a bare head; a body must be a problem and tell nothing of the inside. */
    private static int raw(String... head) {
        try (Wire wire = service.wire()) {
            String[] lines = java.util.Arrays.copyOf(head, head.length + 1);
            lines[head.length] = "Connection: close";
            String answer = wire.head(lines).rest();
            assertThat(answer).doesNotContain("jetty", "Jetty", "javalin", "Javalin", "\tat ", "<html");
            assertThat(answer)
                    .as(head[0].substring(0, Math.min(60, head[0].length())))
                    .contains("application/problem+json", "X-Request-Id");
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }
}
