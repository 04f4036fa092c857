package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;

/** Keys made, listed and revoked by a program of the administrator. */
class KeysTest {
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
    void a_key_that_was_made_is_good_and_is_listed_without_itself() {
        JsonNode made = add("{\"role\": \"unit\", \"unit\": \"so-a\", \"name\": \"Sở A\", \"expires\": \"2026-12-31\"}")
                .json();
        String key = made.path("key").asText();
        Answer packs =
                service.sendAsNobody("GET", "/api/v1/packs", BodyPublishers.noBody(), "Authorization", "bearer " + key);
        Answer list = service.get("/api/v1/keys");

        assertThat(packs.status()).isEqualTo(200);
        assertThat(list.text()).doesNotContain(key.substring(16));
        assertThat(list.json().path("keys")).anySatisfy(one -> assertThat(one)
                .isEqualTo(RunningService.parsed("""
                {"id": "%s", "name": "Sở A", "role": "unit", "unit": "so-a", "created": "2026-11-21T09:00:00Z",
                 "expires": "2027-01-01T00:00:00Z", "lastUsed": "2026-11-21T09:00:00Z"}""".formatted(made.path("id").asText()))));
    }

    @Test
    void a_key_that_was_revoked_is_told_to_be() {
        String id = add("{\"role\": \"auditor\"}").json().path("id").asText();

        assertThat(service.send("DELETE", "/api/v1/keys/" + id, BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        assertThat(service.get("/api/v1/keys").json().path("keys")).anySatisfy(one -> assertThat(
                        one.path("id").asText() + one.path("revoked").asText())
                .isEqualTo(id + "2026-11-21T09:00:00Z"));
        assertThat(service.send("DELETE", "/api/v1/keys/none", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_last_administrators_key_is_revoked_only_once_there_is_another() {
        try (RunningService alone = RunningService.start()) {
            String first = "/api/v1/keys/" + alone.access().keyId();
            Answer refused = alone.send("DELETE", first, BodyPublishers.noBody());
            alone.access().issue(Scope.of(Role.ADMIN));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("type").asText()).endsWith("last-administrator");
            assertThat(alone.send("DELETE", first, BodyPublishers.noBody()).status())
                    .isEqualTo(204);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'role': 'root'}                    | /role",
                "{}                                  | /role",
                "{'role': 'unit'}                    | /unit",
                "{'role': 'admin', 'rights': 'all'}  | /rights",
                "{'role': 'admin', 'name': 7}        | /name",
                "{'role': 'admin', 'role': 'unit'}   | /role",
                "['admin']                           | ''",
            },
            quoteCharacter = '`')
    void what_cannot_be_asked_for_is_pointed_at(String json, String pointer) {
        Answer answer = add(json.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer.replace("'", ""));
    }

    private static Answer add(String json) {
        return service.send("POST", "/api/v1/keys", BodyPublishers.ofString(json), "Content-Type", "application/json");
    }
}
