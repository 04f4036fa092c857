package org.parindex.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/** The packs of a service elsewhere, over HTTP. */
final class RemotePacks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI server;
    private final @Nullable String key;
    private final LanguageOption language;

    /** @param key null to call without one */
    RemotePacks(URI server, @Nullable String key, LanguageOption language) {
        this.server = server;
        this.key = key;
        this.language = language;
    }

    /** An answer of the service, whatever its status. */
    record Answer(int status, JsonNode json) {
        boolean isGood() {
            return status < 300;
        }
    }

    /** What is published; empty if nothing is. */
    Optional<PackBundle> published(PackId pack) throws IOException, InterruptedException, UnusableException {
        Answer answer = send("GET", pack, "/files", null, Map.of());
        if (answer.status() == 404) {
            return Optional.empty();
        }
        requireGood(answer);
        Map<String, String> files = new HashMap<>();
        answer.json()
                .path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        try {
            return Optional.of(PackBundle.of(pack, files));
        } catch (PackException altered) {
            throw new UnusableException(String.valueOf(altered.getMessage()));
        }
    }

    Answer sendDraft(PackBundle bundle) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode files = body.putObject("files");
        bundle.files().forEach(files::put);
        return send("PUT", bundle.id(), "/draft", body, Map.of());
    }

    Answer draft(PackId pack) throws IOException, InterruptedException {
        return send("GET", pack, "/draft", null, Map.of());
    }

    /** @param seen digest of the draft that is to be published */
    Answer publish(PackId pack, String seen, String message) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("message", message);
        return send("POST", pack, "/publication", body, Map.of("If-Match", "\"" + seen + "\""));
    }

    private Answer send(String method, PackId pack, String path, @Nullable JsonNode body, Map<String, String> headers)
            throws IOException, InterruptedException {
        String root = server.toString().replaceFirst("/+$", "");
        BodyPublisher sent = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + "/api/v1/packs/" + pack + path))
                .timeout(PATIENCE)
                .method(method, sent)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language.say("vi", "en"));
        headers.forEach(request::header);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private String whereKeysStand() {
        return language.say(
                "Đặt khóa ở biến môi trường PARINDEX_KEY; tạo khóa: keys add --role policy --name ….",
                "Put the key into the environment variable PARINDEX_KEY; make one by keys add --role policy --name ….");
    }

    /** @throws UnusableException with what the service says, if it refused */
    void requireGood(Answer answer) throws UnusableException {
        if (!answer.isGood()) {
            String said = answer.status() + " " + answer.json().path("detail").asText();
            throw new UnusableException(answer.status() == 401 ? said + " " + whereKeysStand() : said);
        }
    }
}
