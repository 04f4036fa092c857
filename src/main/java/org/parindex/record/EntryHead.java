package org.parindex.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/** All of an entry but its submission and result, as canonical JSON: names sorted, no spaces, absent where there is none. */
final class EntryHead {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryHead() {}

    static byte[] bytes(NewEntry entry) {
        SortedMap<String, Object> head = new TreeMap<>();
        head.put("id", entry.id());
        head.put("kind", entry.kind().name());
        head.put("at", entry.at().toString());
        head.put("caller", entry.caller());
        head.put("pack", entry.pack().toString());
        head.put("details", entry.details());
        putIfKnown(head, "unit", entry.unit());
        putIfKnown(head, "stage", entry.stage() == null ? null : entry.stage().code());
        putIfKnown(head, "key", entry.key() == null ? null : key(entry.key()));
        try {
            return MAPPER.writeValueAsBytes(head);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and maps of texts are always JSON", impossible);
        }
    }

    private static void putIfKnown(SortedMap<String, Object> head, String name, @Nullable Object value) {
        if (value != null) {
            head.put(name, value);
        }
    }

    private static SortedMap<String, String> key(IdempotencyKey key) {
        SortedMap<String, String> map = new TreeMap<>();
        map.put("caller", key.caller());
        map.put("text", key.text());
        map.put("requestDigest", key.requestDigest());
        return map;
    }

    static NewEntry read(byte[] head, String submission, String result) {
        try {
            return read(MAPPER.readTree(head), submission, result);
        } catch (IOException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException("The head of the entry is not one that parindex writes", unreadable);
        }
    }

    private static NewEntry read(JsonNode head, String submission, String result) {
        JsonNode key = head.path("key");
        return new NewEntry(
                text(head, "id"),
                Kind.valueOf(text(head, "kind")),
                Instant.parse(text(head, "at")),
                text(head, "caller"),
                PackId.parse(text(head, "pack")),
                head.has("unit") ? text(head, "unit") : null,
                head.has("stage") ? Stage.of(text(head, "stage")).orElseThrow(IllegalArgumentException::new) : null,
                details(head.path("details")),
                submission,
                result,
                key.isObject()
                        ? new IdempotencyKey(text(key, "caller"), text(key, "text"), text(key, "requestDigest"))
                        : null);
    }

    private static SortedMap<String, String> details(JsonNode node) {
        SortedMap<String, String> details = new TreeMap<>();
        node.fieldNames().forEachRemaining(name -> details.put(name, text(node, name)));
        return details;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("The head of the entry has no text \"" + name + "\"");
        }
        return value.textValue();
    }
}
