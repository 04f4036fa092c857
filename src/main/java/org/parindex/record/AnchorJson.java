package org.parindex.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An anchor as one line of JSON, and back. */
final class AnchorJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AnchorJson() {}

    static String line(Anchor anchor) {
        ObjectNode line = MAPPER.createObjectNode();
        write(anchor.checkpoint(), line);
        line.put("after", anchor.after()).put("previous", anchor.previous());
        ArrayNode contents = line.putArray("contents");
        anchor.contents().forEach(contents::add);
        return line.toString();
    }

    static void write(Checkpoint checkpoint, ObjectNode json) {
        json.put("number", checkpoint.number())
                .put("hash", checkpoint.hash())
                .put("at", checkpoint.at().toString())
                .put("publicKey", checkpoint.publicKey())
                .put("signature", checkpoint.signature());
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if the line is no anchor
     */
    static Anchor read(String line) {
        try {
            return anchor(MAPPER.readTree(line));
        } catch (JsonProcessingException | DateTimeException unreadable) {
            throw new IllegalArgumentException("This line is no checkpoint: " + unreadable.getMessage(), unreadable);
        }
    }

    static Anchor anchor(JsonNode line) {
        List<String> contents = new ArrayList<>();
        for (JsonNode each : line.path("contents")) {
            contents.add(hash(each));
        }
        return new Anchor(checkpoint(line), line.path("after").asLong(), hash(line.path("previous")), contents);
    }

    static Checkpoint checkpoint(JsonNode json) {
        return new Checkpoint(
                json.path("number").asLong(),
                hash(json.path("hash")),
                Instant.parse(json.path("at").asText()),
                json.path("publicKey").asText(),
                json.path("signature").asText());
    }

    static String hash(JsonNode node) {
        if (!node.isTextual() || !node.textValue().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits");
        }
        return node.textValue();
    }
}
