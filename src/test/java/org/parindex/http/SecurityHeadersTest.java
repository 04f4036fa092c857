package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route there is, with every method, well asked and badly, tells browsers what to refuse. */
class SecurityHeadersTest {
    private static final Map<String, String> GUARDS = new TreeMap<>(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store"));
    private static final List<String> UNSAID =
            List.of("Server", "X-Powered-By", "Strict-Transport-Security", "Access-Control-Allow-Origin");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    @TempDir
    private Path folder;

    @Test
    void every_route_is_guarded_whatever_its_answer() {
        try (RunningService service = RunningService.publishing(folder)) {
            List<String> addresses = Traffic.addresses();
            assertThat(addresses)
                    .contains("/", "/metrics", "/api/v1/evaluations")
                    .hasSizeGreaterThan(10);
            for (String address : addresses) {
                for (String method : METHODS) {
                    guarded(service, method + " " + address);
                    guarded(service, method + " " + address + "?x=1");
                }
            }
            guarded(service, "GET /no/such/address");
        }
    }

    private static void guarded(RunningService service, String asked) {
        try (Wire wire = service.wire().head(asked + " HTTP/1.1", "Content-Length: 0", "Connection: close")) {
            List<String> headers = wire.headers();
            GUARDS.forEach(
                    (name, value) -> assertThat(values(headers, name)).as(asked).containsExactly(value));
            assertThat(values(headers, "Referrer-Policy"))
                    .as(asked)
                    .hasSize(1)
                    .isSubsetOf("no-referrer", "same-origin");
            assertThat(values(headers, "Permissions-Policy"))
                    .as(asked)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("camera=()");
            assertThat(values(headers, "Content-Security-Policy"))
                    .as(asked)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval", "*", "http:");
            for (String name : UNSAID) {
                assertThat(values(headers, name)).as(asked).isEmpty();
            }
        }
    }

    private static List<String> values(List<String> headers, String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()))
                .toList();
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
