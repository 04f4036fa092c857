package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;

/** Who may call what: every route by every role, and by nobody, each tried. Nobody is told 401, the wrong role 403. */
class AdmissionTest {
    /** Route | address tried | what it takes | what answers those who may | who may. */
    private static final String TABLE = """
            POST   /api/v1/evaluations                  | /api/v1/evaluations                   | SUBMISSION | 201 | admin system unit
            GET    /api/v1/evaluations                  | /api/v1/evaluations                   |            | 200 | admin policy auditor system unit
            GET    /api/v1/evaluations/{id}             | /api/v1/evaluations/x                 |            | 404 | admin policy auditor system unit
            GET    /api/v1/evaluations/{id}/diff/{other} | /api/v1/evaluations/x/diff/y         |            | 404 | admin policy auditor system unit
            POST   /api/v1/evaluations/{id}/official    | /api/v1/evaluations/x/official        | KEY        | 422 | admin policy auditor
            GET    /api/v1/years/{index}/{year}/closing | /api/v1/years/thu-nghiem/2026/closing |            | 404 | admin policy auditor system unit
            POST   /api/v1/years/{index}/{year}/closing | /api/v1/years/thu-nghiem/2026/closing | KEY        | 422 | admin policy
            GET    /api/v1/rankings/{index}/{year}      | /api/v1/rankings/thu-nghiem/2026      |            | 200 | admin policy auditor system
            GET    /api/v1/packs                        | /api/v1/packs                         |            | 200 | admin policy auditor system unit
            GET    /api/v1/packs/digest/{digest}        | /api/v1/packs/digest/none             |            | 404 | admin policy auditor system unit
            GET    /api/v1/packs/{index}/{year}         | /api/v1/packs/thu-nghiem/2026         |            | 200 | admin policy auditor system unit
            GET    /api/v1/packs/{index}/{year}/schema  | /api/v1/packs/thu-nghiem/2026/schema  |            | 200 | admin policy auditor system unit
            PUT    /api/v1/packs/{index}/{year}/draft   | /api/v1/packs/thu-nghiem/2026/draft   | KEY        | 422 | admin policy
            GET    /api/v1/packs/{index}/{year}/draft   | /api/v1/packs/thu-nghiem/2026/draft   |            | 404 | admin policy auditor
            DELETE /api/v1/packs/{index}/{year}/draft   | /api/v1/packs/thu-nghiem/2026/draft   |            | 404 | admin policy
            POST   /api/v1/packs/{index}/{year}/publication | /api/v1/packs/thu-nghiem/2026/publication | KEY | 422 | admin policy
            GET    /api/v1/packs/{index}/{year}/files   | /api/v1/packs/thu-nghiem/2026/files   |            | 200 | admin policy auditor system unit
            GET    /api/v1/packs/{index}/{year}/history | /api/v1/packs/thu-nghiem/2026/history |            | 200 | admin policy auditor system unit
            GET    /api/v1/packs/{index}/{year}/history/{commit}/diff | /api/v1/packs/thu-nghiem/2026/history/x/diff | | 404 | admin policy auditor system unit
            GET    /api/v1/packs/{index}/{year}/blame   | /api/v1/packs/thu-nghiem/2026/blame?file=2026/pack.yaml | | 200 | admin policy auditor system unit
            GET    /packs/{index}/{year}/blame          | /packs/thu-nghiem/2026/blame?file=2026/pack.yaml | | 200 | admin policy auditor system unit
            GET    /api/v1/keys                         | /api/v1/keys                          |            | 200 | admin
            POST   /api/v1/keys                         | /api/v1/keys                          | KEY        | 201 | admin
            DELETE /api/v1/keys/{id}                    | /api/v1/keys/REVOKED                  |            | 204 | admin
            GET    /health/live                         | /health/live                          |            | 200 | anyone
            GET    /health/ready                        | /health/ready                         |            | 200 | anyone
            GET    /metrics                             | /metrics                              |            | 200 | admin system
            GET    /openapi.json                        | /openapi.json                         |            | 200 | anyone
            GET    /                                    | /                                     |            | 200 | admin policy auditor system unit
            GET    /rankings/{index}/{year}             | /rankings/thu-nghiem/2026             |            | 200 | admin policy auditor system
            GET    /scorecards/{index}/{year}/{unit}    | /scorecards/thu-nghiem/2026/so-a      |            | 200 | admin policy auditor system unit
            GET    /keys                                | /keys                                 |            | 200 | admin
            POST   /keys                                | /keys                                 | KEY FORM   | 201 | admin
            POST   /keys/{id}/revoke                    | /keys/REVOKED/revoke                  | FORM       | 303 | admin
            GET    /sign-in                             | /sign-in                              |            | 200 | anyone
            POST   /sign-in                             | /sign-in                              | SIGN IN    | 303 | anyone
            POST   /sign-out                            | /sign-out                             | FORM       | 303 | admin policy auditor system unit
            """;

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);
    private static final List<String> BAD_KEYS = new ArrayList<>();
    private static String revoked = "";

    record Row(String method, String route, String address, String body, int status, Set<String> who) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            String[] route = cells[0].strip().split(" +", -1);
            return new Row(
                    route[0],
                    route[1],
                    cells[1].strip(),
                    cells[2].strip(),
                    Integer.parseInt(cells[3].strip()),
                    Set.of(cells[4].strip().split(" ", -1)));
        }

        Row asHead() {
            return new Row("HEAD", route, address, body, status, who);
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines()
                .map(Row::of)
                .flatMap(row -> row.method().equals("GET") ? Stream.of(row, row.asHead()) : Stream.of(row));
    }

    @BeforeAll
    static void start() {
        service = RunningService.publishing(folder);
        service.score(Samples.GOOD);
        for (Role role : Role.values()) {
            Scope scope = new Scope(role, role == Role.UNIT ? "so-a" : null, null);
            KEYS.put(role, service.access().issue(scope).text());
        }
        var gone = service.access().issue(Scope.of(Role.ADMIN));
        revoked = gone.key().id();
        service.access().access().keys().revoke(revoked);
        BAD_KEYS.addAll(List.of(
                gone.text(),
                service.access()
                        .issue(Scope.of(Role.ADMIN), Duration.ofSeconds(-1))
                        .text(),
                "pk_000000000000_" + "a".repeat(43)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_table_has_every_route_that_is_served_and_no_other() {
        Set<String> routes = new TreeSet<>();
        rows().forEach(row -> routes.add(row.method() + " " + row.route()));

        assertThat(routes).isEqualTo(service.service().admissions().keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_role_is_let_in_or_told_403(Row row) {
        KEYS.forEach((role, key) -> {
            boolean may = row.who().contains("anyone") || row.who().contains(role.code());
            Answer answer = call(row, "Authorization", "Bearer " + key);

            assertThat(answer.status()).as(role + " " + row).isEqualTo(may ? row.status() : 403);
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobody_is_told_401_and_how_to_say_who_they_are(Row row) {
        Answer answer = call(row);

        assertThat(answer.status()).isEqualTo(row.who().contains("anyone") ? row.status() : 401);
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo(row.who().contains("anyone") ? "" : "Bearer realm=\"parindex\"");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_key_that_is_revoked_expired_or_unknown_is_as_none(Row row) {
        for (String key : BAD_KEYS) {
            Answer answer = call(row, "Authorization", "Bearer " + key);

            assertThat(answer.status()).as(key).isEqualTo(row.who().contains("anyone") ? row.status() : 401);
            assertThat(answer.header("WWW-Authenticate"))
                    .isEqualTo(
                            row.who().contains("anyone") ? "" : "Bearer realm=\"parindex\", error=\"invalid_token\"");
        }
    }

    @Test
    void an_address_that_does_not_exist_tells_nobody_so() {
        for (String path : List.of("/nothing", "/api/v1/nothing", "/metrics/x")) {
            assertThat(service.sendAsNobody("GET", path, BodyPublishers.noBody())
                            .status())
                    .isEqualTo(401);
            assertThat(service.get(path).status()).isEqualTo(404);
        }
        assertThat(service.sendAsNobody("PUT", "/api/v1/packs", BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
    }

    /** The form to sign in brings a good key, whoever sends it. */
    private static Answer call(Row row, String... authorization) {
        List<String> headers = new ArrayList<>(List.of(authorization));
        headers.addAll(List.of("Sec-Fetch-Site", "same-origin"));
        if (!row.body().isEmpty()) {
            boolean json = row.body().equals("SUBMISSION") || row.body().equals("KEY");
            headers.addAll(List.of("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded"));
        }
        String body =
                switch (row.body()) {
                    case "SUBMISSION" -> Samples.SELF;
                    case "KEY" -> "{\"role\": \"auditor\"}";
                    case "KEY FORM" -> "role=auditor";
                    case "SIGN IN" -> "key=" + KEYS.get(Role.AUDITOR);
                    default -> "";
                };
        return service.sendAsNobody(
                row.method(),
                row.address().replace("REVOKED", revoked),
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                headers.toArray(new String[0]));
    }
}
