package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.access.Caller;
import org.parindex.access.Role;
import org.parindex.access.Scope;

/** The OpenAPI document and real traffic tell the same: nothing is described that does not happen. */
class OpenApiTest {
    private static final String EVALUATE = "POST /api/v1/evaluations ";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> ACCEPTS = List.of("*/*", "text/html");
    private static final Scope ADMIN = Scope.of(Role.ADMIN);
    private static final String SAME = "same-origin";
    private static final String PROBLEM = " application/problem+json";
    /** What takes a bare connection to bring about; each has its own test over one. */
    private static final Set<String> OVER_BARE_CONNECTIONS =
            Set.of(EVALUATE + "408" + PROBLEM, EVALUATE + "429" + PROBLEM);

    @TempDir
    private Path folder;

    @Test
    void the_document_is_served_as_it_is_kept() {
        try (RunningService service = RunningService.start()) {
            assertThat(service.get("/openapi.json").json()).isEqualTo(Traffic.DOCUMENT);
        }
    }

    @Test
    void every_reference_in_the_document_leads_somewhere() {
        Traffic.DOCUMENT.findValuesAsText("$ref").forEach(reference -> assertThat(
                        Traffic.DOCUMENT.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void a_body_that_is_not_described_would_be_found_out() {
        JsonNode problem = Traffic.DOCUMENT.at("/components/schemas/Problem");

        assertThatThrownBy(() -> Traffic.check(problem, "{\"status\": 404}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void everything_described_happens_as_described() throws Exception {
        Set<String> seen = new TreeSet<>(OVER_BARE_CONNECTIONS);
        try (RunningService service = RunningService.start(
                RunningService.RULES, ServiceSettings.Limits.standard().withSubmission(5_000), Samples.GOOD)) {
            evaluations(service);
            RecordedEvaluationsTest.everything(service);
            packs(service);
            rest(service);
            keys(service);
            people(service);
            seen.addAll(service.traffic().seen());
        }
        try (RunningService broken =
                RunningService.start(RunningService.BROKEN_RULES, ServiceSettings.Limits.standard())) {
            broken.score(Samples.uncompiled());
            broken.get("/health/ready");
            seen.addAll(broken.traffic().seen());
        }
        try (RunningService publishing = RunningService.publishing(folder)) {
            PublicationTest.everything(publishing);
            strangers(publishing);
            seen.addAll(publishing.traffic().seen());
            withoutStore(publishing);
            seen.addAll(publishing.traffic().seen());
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(Traffic.documented());
    }

    private static void evaluations(RunningService service) {
        service.score(Samples.GOOD);
        service.scoreAll(Samples.GOOD, "{}", Samples.throwing("{\"id\": \"consequence\", \"count\": 1}"));
        service.score("{}");
        service.score(" ".repeat(5_001));
        service.score(Samples.uncompiled());
        service.score(Samples.throwing("{\"id\": \"consequence\", \"count\": 1}"));
        service.post("text/plain", BodyPublishers.ofString("x"));
        service.send("POST", "/api/v1/evaluations?x=1", BodyPublishers.noBody());
    }

    private static void packs(RunningService service) {
        JsonNode pack = service.get("/api/v1/packs/thu-nghiem/2026").json();
        service.get("/api/v1/packs");
        service.get("/api/v1/packs?x=1");
        service.get("/api/v1/packs/nix/2026");
        service.get("/api/v1/packs/hong/2026");
        service.get("/api/v1/packs/nix/2026?x=1");
        service.get("/api/v1/packs/digest/" + pack.path("digest").asText());
        service.get("/api/v1/packs/digest/x");
        service.get("/api/v1/packs/digest/x?x=1");
        service.get("/api/v1/packs/thu-nghiem/2026/schema");
        service.get("/api/v1/packs/nix/2026/schema");
        service.get("/api/v1/packs/loi/2026/schema");
        service.get("/api/v1/packs/loi/2026/schema?x=1");
    }

    private static void rest(RunningService service) {
        service.get("/api/v1/rankings/thu-nghiem/2026");
        service.get("/api/v1/rankings/thu-nghiem/2025");
        service.get("/api/v1/rankings/thu-nghiem/2025?x=1");
        for (String path : new String[] {"/health/live", "/health/ready", "/metrics", "/openapi.json"}) {
            service.get(path);
            service.get(path + "?x=1");
        }
        service.get("/");
        service.get("/rankings/thu-nghiem/2026");
        service.get("/rankings/nix/2026");
        service.get("/scorecards/thu-nghiem/2026/so-a");
        service.get("/scorecards/thu-nghiem/2026/nobody");
    }

    private static void keys(RunningService service) {
        service.get("/api/v1/keys");
        service.get("/api/v1/keys?x=1");
        String key = "{\"role\": \"admin\"}";
        String id = post(service, "/api/v1/keys", "application/json", key)
                .json()
                .path("id")
                .asText();
        post(service, "/api/v1/keys?x=1", "application/json", key);
        post(service, "/api/v1/keys", "application/json", "{}");
        post(service, "/api/v1/keys", "application/json", " ".repeat(17_000));
        post(service, "/api/v1/keys", "text/plain", key);
        String only = service.access().keyId();
        for (String path : new String[] {id, id + "?x=1", "none", only}) {
            service.send("DELETE", "/api/v1/keys/" + path, BodyPublishers.noBody());
        }
        for (String accept : ACCEPTS) {
            post(service, "/keys/" + only + "/revoke", FORM, "", "Accept", accept);
        }
    }

    private static void people(RunningService service) {
        String token = "/sign-in?token=" + service.access().access().link().offer();
        service.get(token);
        service.get(token);
        service.get("/sign-in");
        service.get("/keys");
        for (String accept : ACCEPTS) {
            forms(service, accept);
        }
        post(service, "/sign-in", FORM, "key=x");
        post(service, "/sign-in", FORM, "key=" + service.access().key());
        post(service, "/keys", FORM, "role=admin");
        post(service, "/keys/" + service.access().issue(ADMIN).key().id() + "/revoke", FORM, "");
        post(service, "/sign-out", FORM, "");
    }

    /** What goes wrong with forms. */
    private static void forms(RunningService service, String accept) {
        for (String path : new String[] {"/keys", "/sign-in"}) {
            post(service, path, FORM, "x=1", "Accept", accept);
            post(service, path, FORM, "key=x".repeat(9_000), "Accept", accept);
            post(service, path, "text/plain", "x", "Accept", accept);
        }
        post(service, "/keys", FORM, "role=", "Accept", accept);
        post(service, "/keys/none/revoke", FORM, "", "Accept", accept);
        Caller caller = service.access().issue(ADMIN).key().caller();
        String cookie = "parindex=" + service.access().access().sessions().open(caller);
        for (String path : new String[] {"/sign-in", "/sign-out"}) {
            service.sendAsNobody("POST", path, BodyPublishers.noBody(), "Cookie", cookie, "Accept", accept);
        }
    }

    /** Whatever is described is asked for by nobody, and by a unit that is not the one meant. */
    private static void strangers(RunningService service) {
        String key = service.access().issue(new Scope(Role.UNIT, "so-b", null)).text();
        described((method, path) -> stranger(service, method, path, key));
    }

    /** Whatever is described is asked for, with a key not seen before, once the store of keys is closed for good. */
    private static void withoutStore(RunningService service) {
        String key = service.access().issue(ADMIN).text();
        service.access().close();
        described((method, path) -> {
            if (path.startsWith("/api/v1")) {
                service.sendAsNobody(method, path, BodyPublishers.noBody(), "Authorization", "Bearer " + key);
            }
        });
    }

    /** Every method and path there is, with something put for what stands in braces. */
    private static void described(BiConsumer<String, String> taken) {
        Traffic.DOCUMENT.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        taken.accept(method.toUpperCase(Locale.ROOT), filled(path.getKey()));
                    }
                }));
    }

    private static String filled(String template) {
        return template.replace("{index}", "thu-nghiem")
                .replace("{year}", "2026")
                .replace("{unit}", "so-a")
                .replaceAll("\\{[^}]*}", "x");
    }

    private static void stranger(RunningService service, String verb, String path, String key) {
        boolean json = path.startsWith("/api");
        for (String accept : json ? List.of("*/*") : ACCEPTS) {
            service.sendAsNobody(verb, path, BodyPublishers.noBody(), "Accept", accept, "Sec-Fetch-Site", SAME);
            service.sendAsNobody(
                    verb,
                    path,
                    BodyPublishers.ofString(Samples.GOOD),
                    "Content-Type",
                    "application/json",
                    "Accept",
                    accept,
                    "Sec-Fetch-Site",
                    SAME,
                    "Authorization",
                    "Bearer " + key);
        }
    }

    private static RunningService.Answer post(
            RunningService service, String path, String type, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = type;
        return service.send("POST", path, BodyPublishers.ofString(body), all);
    }
}
