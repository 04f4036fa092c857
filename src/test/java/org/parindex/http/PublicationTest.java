package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;
import org.parindex.pack.PackBundle;
import org.parindex.publication.AgreeingPack;

/** The life of a pack as a policy officer's program sees it. */
class PublicationTest {
    private static final String PACK = "/api/v1/packs/dong-bo/2026";
    private static final PackBundle ONE = AgreeingPack.version(1);
    private static final PackBundle TWO = AgreeingPack.version(2);

    @TempDir
    private Path folder;

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.publishing(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_draft_is_checked_published_and_serves() throws Exception {
        Answer sent = draft(service, ONE.files());
        assertThat(sent.header("ETag")).isEqualTo("\"" + ONE.digest() + "\"");
        JsonNode checked = checked(service);
        assertThat(checked.path("state").asText()).isEqualTo("checked");
        assertThat(checked.at("/cases/passed").asInt()).isEqualTo(2);

        Answer published = publish(service, "{\"message\": \"một\"}", ONE.digest());

        assertThat(published.status()).isEqualTo(201);
        assertThat(published.json().path("bundle").asText()).isEqualTo(ONE.digest());
        assertThat(service.score(AgreeingPack.SUBMISSION).json().path("score").asInt())
                .isEqualTo(2);
        JsonNode listed = service.get("/api/v1/packs").json().at("/packs/0");
        assertThat(listed.path("digest").asText()).isEqualTo(ONE.packDigest());
        assertThat(listed.path("state").asText()).isEqualTo("published");
        assertThat(listed.path("since").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(service.get(PACK + "/draft").status()).isEqualTo(404);
    }

    @Test
    void what_the_publisher_did_not_see_is_not_published() throws Exception {
        draft(service, ONE.files());
        checked(service);

        assertThat(publish(service, "{\"message\": \"một\"}", TWO.digest()).status())
                .isEqualTo(412);
        assertThat(publish(service, "{\"message\": \"một\"}", "").status()).isEqualTo(428);
        assertThat(service.get(PACK).status()).isEqualTo(404);
    }

    @Test
    void every_fault_of_a_draft_is_told_and_nothing_is_published() throws Exception {
        Map<String, String> files = new TreeMap<>(ONE.files());
        files.put("2026/1-mot/1.1-diem.drl", AgreeingPack.rule("1.1", 1).replace("Task()", "Tasc()"));
        files.put("2026/1-mot/1.2-diem.drl", AgreeingPack.rule("1.2", 9_000));
        PackBundle faulty = AgreeingPack.of(files);
        draft(service, files);
        JsonNode checked = checked(service);

        Answer refused = publish(service, "{\"message\": \"x\"}", faulty.digest());

        assertThat(checked.path("state").asText()).isEqualTo("faulty");
        assertThat(checked.findValuesAsText("code")).contains("unknown-type", "award-above-maximum");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).anyMatch(error -> error.startsWith("1-mot/1.1-diem.drl:5"));
        assertThat(refused.errors()).anyMatch(error -> error.startsWith("1-mot/1.2-diem.drl"));
    }

    @Test
    void a_closed_year_is_told_and_takes_nothing_more() throws Exception {
        publishBoth(service);
        service.closeYear();
        draft(service, ONE.files());

        assertThat(publish(service, "{\"message\": \"x\"}", ONE.digest()).status())
                .isEqualTo(409);
        assertThat(service.get(PACK).json().path("state").asText()).isEqualTo("closed");
    }

    @Test
    void a_key_for_another_index_publishes_nothing() {
        String key = service.access()
                .issue(new Scope(Role.POLICY, null, "thu-nghiem"))
                .text();
        for (String method : new String[] {"GET", "DELETE"}) {
            Answer refused = service.sendAsNobody(
                    method, PACK + "/draft", BodyPublishers.noBody(), "Authorization", "Bearer " + key);
            assertThat(refused.status()).as(method).isEqualTo(403);
        }
        Answer refused = service.sendAsNobody(
                "POST", PACK + "/publication", BodyPublishers.noBody(), "Authorization", "Bearer " + key);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:parindex:problem:other-index");
    }

    @Test
    void files_outside_the_pack_are_refused_by_name() {
        Answer refused = draft(service, Map.of("../../etc/passwd", "x", "2025/pack.yaml", "x", "2026/pack.yaml", "x"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(2).anyMatch(error -> error.startsWith("../../etc/passwd"));
        assertThat(service.get(PACK + "/draft").status()).isEqualTo(404);
    }

    @Test
    void a_version_that_was_replaced_is_found_by_its_digest_and_may_be_published_again() throws Exception {
        publishBoth(service);

        assertThat(service.get("/api/v1/packs/digest/" + ONE.packDigest())
                        .json()
                        .path("bundle")
                        .asText())
                .isEqualTo(ONE.digest());
        Answer again = publish(service, "{\"message\": \"lùi\", \"digest\": \"" + ONE.packDigest() + "\"}", "");

        assertThat(again.json().path("action").asText()).isEqualTo("rollback");
        assertThat(service.score(AgreeingPack.SUBMISSION)
                        .json()
                        .findValue("packDigest")
                        .asText())
                .isEqualTo(ONE.packDigest());
        assertThat(service.get(PACK + "/history").json().path("publications"))
                .extracting(one -> one.path("message").asText())
                .containsExactly("lùi", "hai", "một");
    }

    @Test
    void a_line_leads_to_who_changed_it() throws Exception {
        publishBoth(service);

        JsonNode lines =
                service.get(PACK + "/blame?file=2026/1-mot/1.1-diem.drl").json().path("lines");
        String page = service.get("/packs/dong-bo/2026/blame?file=2026/1-mot/1.1-diem.drl&version=" + TWO.packDigest())
                .text();

        assertThat(lines.get(2).path("message").asText()).isEqualTo("một");
        assertThat(lines.get(6).path("message").asText()).isEqualTo("hai");
        assertThat(lines.get(6).path("text").asText()).contains("score.award( \"2\"");
        assertThat(page).contains("Ai sửa, khi nào", "<tr id=\"L7\">", "21/11/2026 09:00 UTC", "hai");
        assertThat(service.get(PACK + "/history/" + TWO.digest() + "/diff").text())
                .contains("-    score.award( \"1\"", "+    score.award( \"2\"");
    }

    /** Every kind of exchange that the document describes for publications. */
    static void everything(RunningService service) throws Exception {
        service.get(PACK + "/history");
        service.get(PACK + "/files");
        draft(service, Map.of("x", "y"));
        draft(service, Map.of("2026/pack.yaml", "x".repeat(100_001)));
        service.send("PUT", PACK + "/draft?x=1", BodyPublishers.noBody());
        service.send("PUT", PACK + "/draft", BodyPublishers.ofString("x"), "Content-Type", "text/plain");
        service.send("PUT", "/api/v1/packs/dong-bo/x/draft", BodyPublishers.ofString("{}"));
        service.send("DELETE", PACK + "/draft", BodyPublishers.noBody());
        service.send("DELETE", PACK + "/draft?x=1", BodyPublishers.noBody());
        publishBoth(service);
        for (String path : new String[] {"/draft", "/files", "/history", "/history/x/diff", "/blame"}) {
            service.get(PACK + path);
            service.get(PACK + path + "?x=1");
        }
        service.get(PACK + "/files");
        service.get(PACK + "/blame?file=2026/pack.yaml");
        service.get(PACK + "/history/" + ONE.packDigest() + "/diff?from=" + TWO.digest());
        service.get("/packs/dong-bo/2026/blame?file=2026/pack.yaml");
        service.get("/packs/dong-bo/2026/blame");
        publish(service, "{\"message\": \"x\"}", ONE.digest());
        publish(service, "{\"message\": \"x\"}", "");
        publish(service, "{}", "");
        service.send("POST", PACK + "/publication?x=1", BodyPublishers.noBody());
        service.send("POST", PACK + "/publication", BodyPublishers.ofString("x"), "Content-Type", "text/plain");
        draft(service, ONE.files());
        service.get(PACK + "/draft");
        publish(service, "{\"message\": \"x\"}", TWO.digest());
        service.closeYear();
        publish(service, "{\"message\": \"x\"}", ONE.digest());
        service.get("/api/v1/packs");
        service.send("DELETE", PACK + "/draft", BodyPublishers.noBody());
    }

    private static void publishBoth(RunningService service) throws Exception {
        draft(service, ONE.files());
        checked(service);
        publish(service, "{\"message\": \"một\"}", ONE.digest());
        draft(service, TWO.files());
        checked(service);
        publish(service, "{\"message\": \"hai\"}", TWO.digest());
    }

    private static Answer draft(RunningService service, Map<String, String> files) {
        ObjectNode body = RunningService.JSON.createObjectNode();
        ObjectNode object = body.putObject("files");
        files.forEach(object::put);
        return service.send(
                "PUT", PACK + "/draft", BodyPublishers.ofString(body.toString()), "Content-Type", "application/json");
    }

    /** The draft once its check has ended. */
    private static JsonNode checked(RunningService service) throws InterruptedException {
        JsonNode draft = service.get(PACK + "/draft").json();
        while (draft.path("state").asText().equals("checking")) {
            TimeUnit.MILLISECONDS.sleep(20);
            draft = service.get(PACK + "/draft").json();
        }
        return draft;
    }

    /** Publishes; without If-Match where nothing was seen. */
    private static Answer publish(RunningService service, String body, String seen) {
        String[] headers = seen.isEmpty()
                ? new String[] {"Content-Type", "application/json"}
                : new String[] {"Content-Type", "application/json", "If-Match", "\"" + seen + "\""};
        return service.send("POST", PACK + "/publication", BodyPublishers.ofString(body), headers);
    }
}
