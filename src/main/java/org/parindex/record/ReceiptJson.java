package org.parindex.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/** A receipt as one JSON document: everything in it is text, so a person can read it with nothing but an editor. */
final class ReceiptJson {
    private static final String KIND = "parindex receipt 1";
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReceiptJson() {}

    static byte[] write(Receipt receipt) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("receipt", KIND);
        ObjectNode entry = root.putObject("entry");
        entry.put("number", receipt.number()).put("previous", receipt.previous());
        entry.put("head", text(receipt.bytes().head()));
        entry.put("submission", text(receipt.bytes().submission()));
        entry.put("result", text(receipt.bytes().result()));
        ArrayNode contents = root.putArray("contents");
        receipt.contents().forEach(contents::add);
        AnchorJson.write(receipt.checkpoint(), root.putObject("checkpoint"));
        PackBundle bundle = receipt.bundle();
        if (bundle != null) {
            ObjectNode files = root.putObject("pack")
                    .put("id", bundle.id().toString())
                    .put("bundle", bundle.digest())
                    .putObject("files");
            bundle.files().forEach(files::put);
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Trees of texts are always JSON", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Receipt read(byte[] file) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(file);
            if (root == null || !root.path("receipt").asText().equals(KIND)) {
                throw new IOException("It is not a receipt: it does not begin with \"receipt\": \"" + KIND + "\"");
            }
            return receipt(root);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException | PackException unreadable) {
            throw new IOException("It is not a whole receipt: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Whether a file says what a receipt says, and nothing more. */
    static boolean isOnly(Receipt receipt, byte[] file) throws IOException {
        return MAPPER.readTree(write(receipt)).equals(MAPPER.readTree(file));
    }

    private static Receipt receipt(JsonNode root) throws PackException {
        JsonNode entry = root.path("entry");
        EntryBytes bytes = new EntryBytes(bytes(entry, "head"), bytes(entry, "submission"), bytes(entry, "result"));
        bytes.content();
        List<String> contents = new ArrayList<>();
        for (JsonNode each : root.path("contents")) {
            contents.add(AnchorJson.hash(each));
        }
        return new Receipt(
                entry.path("number").asLong(),
                AnchorJson.hash(entry.path("previous")),
                bytes,
                contents,
                AnchorJson.checkpoint(root.path("checkpoint")),
                root.has("pack") ? bundle(root.path("pack")) : null);
    }

    private static @Nullable PackBundle bundle(JsonNode pack) throws PackException {
        SortedMap<String, String> files = new TreeMap<>();
        pack.path("files")
                .fieldNames()
                .forEachRemaining(
                        path -> files.put(path, pack.path("files").path(path).asText()));
        return PackBundle.of(PackId.parse(pack.path("id").asText()), files);
    }

    private static byte[] bytes(JsonNode node, String name) {
        return node.path(name).asText().getBytes(StandardCharsets.UTF_8);
    }
}
