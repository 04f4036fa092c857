package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.http.RunningService.Answer;

/** Every route there is, with every method, well asked and badly, tells browsers what to refuse. */
class SecurityHeadersTest {
    private static final Map<String, String> GUARDS = new TreeMap<>(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store"));
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    @TempDir
    private Path folder;

    @Test
    void every_route_is_guarded_whatever_its_answer() {
        try (RunningService service = RunningService.publishing(folder, Samples.GOOD)) {
            List<String> addresses = Traffic.addresses();
            assertThat(addresses)
                    .contains("/", "/metrics", "/api/v1/evaluations")
                    .hasSizeGreaterThan(10);
            for (String address : addresses) {
                for (String method : METHODS) {
                    guarded(service, method, address);
                    guarded(service, method, address + "?x=1");
                }
            }
            guarded(service, "GET", "/no/such/address");
        }
    }

    private static void guarded(RunningService service, String method, String address) {
        Answer answer = service.send(method, address, BodyPublishers.noBody());
        HttpHeaders headers = answer.response().headers();
        String asked = method + " " + address + " " + answer.status();
        boolean page = answer.header("Content-Type").startsWith("text/html");
        GUARDS.forEach((name, value) -> assertThat(headers.allValues(name))
                .as(asked)
                .containsExactly(page && name.equals("Referrer-Policy") ? "same-origin" : value));
        assertThat(headers.allValues("Permissions-Policy"))
                .as(asked)
                .hasSize(1)
                .first()
                .asString()
                .contains("camera=()");
        assertThat(headers.allValues("Content-Security-Policy"))
                .as(asked)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "*", "http:");
        assertThat(headers.map().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .as(asked)
                .doesNotContain("server", "x-powered-by", "strict-transport-security", "access-control-allow-origin");
    }

    @Test
    void what_is_malformed_is_answered_as_guarded() {
        try (RunningService service = RunningService.start()) {
            for (String line : List.of("nonsense", "GET /% HTTP/1.1", "GET / HTTP/9.9", "BREW / HTTP/1.1")) {
                try (Wire wire = service.wire().head(line, "Connection: close")) {
                    String answer = wire.rest();
                    GUARDS.forEach((name, value) -> assertThat(answer).as(line).contains(name + ": " + value));
                }
            }
        }
    }
}
