package org.parindex.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.access.ApiKey;
import org.parindex.access.Keys;

/** Keys as JSON; the key itself only where it was just made. */
final class KeyJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyJson() {}

    static byte[] of(List<ApiKey> keys) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("keys");
        keys.forEach(key -> list.add(of(key)));
        return bytes(root);
    }

    static byte[] of(Keys.Issued issued) {
        return bytes(of(issued.key()).put("key", issued.text()));
    }

    private static ObjectNode of(ApiKey key) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", key.id()).put("name", key.name());
        node.put("role", key.scope().role().code());
        optional(node, "unit", key.scope().unit());
        optional(node, "index", key.scope().index());
        node.put("created", key.created().toString());
        node.put("expires", key.expires().toString());
        optional(node, "revoked", key.revoked());
        optional(node, "lastUsed", key.lastUsed());
        return node;
    }

    private static void optional(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
