package org.parindex.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackId;
import org.parindex.scorecard.Status;

/**
 * One case of one criterion: what is given, and the status and points expected.
 *
 * @param path relative to the pack
 * @param name a sentence
 * @param criterion the code that its folder's name begins with
 * @param submission the given facts as a whole submission, for a unit that no register knows
 */
public record CaseFile(
        String path, String name, String criterion, ObjectNode submission, Status status, BigDecimal points) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final List<String> MEMBERS = List.of("case", "given", "expect");
    private static final List<String> GIVEN = List.of("unit", "stage", "asOf", "facts");
    private static final List<String> EXPECTED = List.of("status", "points");

    /**
     * Reads {@code cases/<field>/<code>-<slug>/<case>.yaml}.
     *
     * @throws CaseException if the file is no case
     */
    static CaseFile read(Path packFolder, PackId pack, String bloc, Path file) throws IOException, CaseException {
        String path = packFolder.relativize(file).toString().replace('\\', '/');
        try {
            JsonNode root = YAML.readTree(Files.readString(file));
            onlyMembers(root, MEMBERS);
            JsonNode expect = root.path("expect");
            onlyMembers(expect, EXPECTED);
            String folder = String.valueOf(file.getName(file.getNameCount() - 2));
            Status status = status(expect.path("status").asText("SCORED"));
            JsonNode points = expect.path("points");
            return new CaseFile(
                    path,
                    required(root, "case"),
                    folder.replaceFirst("-.*$", ""),
                    submission(pack, bloc, root.path("given")),
                    status,
                    points.isMissingNode() && status != Status.SCORED
                            ? BigDecimal.ZERO
                            : Expression.value(required(expect, "points")));
        } catch (IOException | IllegalArgumentException bad) {
            throw new CaseException(path, String.valueOf(bad.getMessage()));
        }
    }

    private static ObjectNode submission(PackId pack, String bloc, JsonNode given) {
        onlyMembers(given, GIVEN);
        ObjectNode root = YAML.createObjectNode();
        root.put("index", pack.index());
        root.put("year", pack.year());
        root.put("stage", given.path("stage").asText("appraisal"));
        ObjectNode unit = root.putObject("unit");
        unit.put("id", "don-vi-thu").put("name", "Đơn vị thử").put("bloc", bloc);
        if (given.path("unit") instanceof ObjectNode attributes) {
            unit.setAll(attributes);
        }
        copy(given, "asOf", root);
        root.set("facts", given.path("facts").isObject() ? given.path("facts") : YAML.createObjectNode());
        return root;
    }

    private static void copy(JsonNode from, String name, ObjectNode to) {
        if (from.has(name)) {
            to.set(name, from.get(name));
        }
    }

    private static Status status(String text) {
        return Status.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String required(@Nullable JsonNode node, String name) {
        JsonNode value = node == null ? null : node.get(name);
        if (value == null || !value.isValueNode()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value.asText();
    }

    private static void onlyMembers(JsonNode node, List<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no \"" + name + "\" here; there are " + known);
            }
        });
    }
}
