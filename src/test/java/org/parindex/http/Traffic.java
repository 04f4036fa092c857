package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds each exchange against the OpenAPI document: status, media type and body must be described there. */
final class Traffic {
    static final JsonNode DOCUMENT = document();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    /** What any address may answer to a method that it does not have, below the routes, or to too many wrong keys. */
    private static final Set<Integer> ANYWHERE = Set.of(405, 414, 429, 431);

    private static final String NONE = "none";

    private final Set<String> seen = new TreeSet<>();

    private static JsonNode document() {
        try (InputStream yaml = Objects.requireNonNull(Service.class.getResourceAsStream("openapi.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** {@code POST /api/v1/evaluations 200 application/json} for each kind of exchange there was. */
    Set<String> seen() {
        return seen;
    }

    /** Everything that the document describes, in the same words. */
    static Set<String> documented() {
        Set<String> all = new TreeSet<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> resolved(operation.getValue())
                        .path("responses")
                        .properties()
                        .forEach(response -> types(response.getValue())
                                .forEach(type -> all.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                                        + path.getKey() + " " + response.getKey() + " " + type)))));
        return all;
    }

    /** Every address that the document describes, its parameters filled in. */
    static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        DOCUMENT.path("paths")
                .fieldNames()
                .forEachRemaining(path -> addresses.add(path.replace("{index}", "thu-nghiem")
                        .replace("{year}", "2026")
                        .replace("{unit}", "so-a")
                        .replaceAll("\\{[a-z]+}", "x")));
        return addresses;
    }

    /** The media types of an answer; {@code none} where it has no content. */
    private static Set<String> types(JsonNode response) {
        Set<String> types = new TreeSet<>();
        resolved(response).path("content").fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? Set.of(NONE) : types;
    }

    void record(String method, String target, HttpResponse<byte[]> response) {
        String path = target.replaceFirst("\\?.*$", "");
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*$", "");
        String body = new String(response.body(), StandardCharsets.UTF_8);
        int status = response.statusCode();
        checkHeaders(response);
        String template = template(path);
        JsonNode operation = DOCUMENT.path("paths").path(template).path(method.toLowerCase(java.util.Locale.ROOT));
        if (template.isEmpty() || operation.isMissingNode() || ANYWHERE.contains(status)) {
            if (!method.equals("HEAD")) {
                checkUndescribed(status, type, body);
            }
            return;
        }
        JsonNode described = operation.path("responses").path(String.valueOf(status));
        if (!described.isMissingNode() && types(described).contains(NONE)) {
            seen.add(method + " " + template + " " + status + " " + NONE);
            return;
        }
        JsonNode content = resolved(described).path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s %s answered %s %s: %s", method, target, status, type, body)
                .isFalse();
        seen.add(method + " " + template + " " + status + " " + type);
        if (type.equals("application/x-ndjson")) {
            body.lines().forEach(line -> check(content.path("schema"), line));
        } else if (type.endsWith("json")) {
            check(content.path("schema"), body);
        }
    }

    private static void checkHeaders(HttpResponse<byte[]> response) {
        var headers = response.headers();
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    /** An address that is not described: a problem, or for people a page. */
    private static void checkUndescribed(int status, String type, String body) {
        assertThat(status).isBetween(400, 499);
        if (type.equals("application/problem+json")) {
            check(DOCUMENT.path("components").path("schemas").path("Problem"), body);
            assertThat(RunningService.parsed(body).path("status").asInt()).isEqualTo(status);
        } else {
            assertThat(type).isEqualTo("text/html");
        }
    }

    private static String template(String path) {
        String found = "";
        for (var entry : DOCUMENT.path("paths").properties()) {
            String pattern =
                    Pattern.compile("\\{[a-z]+}").matcher(entry.getKey()).replaceAll("[^/]+");
            boolean exact = !entry.getKey().contains("{");
            if (path.matches(pattern)
                    && (found.isEmpty() || exact || entry.getKey().contains("/digest/"))) {
                found = entry.getKey();
            }
        }
        return found;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    static void check(JsonNode schema, String body) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.path("components"));
        JsonSchema compiled = SCHEMAS.getSchema(whole);
        assertThat(compiled.validate(RunningService.parsed(body))).as(body).isEmpty();
    }
}
