package org.parindex.year;

import com.fasterxml.jackson.databind.JsonNode;

/** A submission as it was sent, not read against its pack yet; {@code source} is its file, and for NDJSON its line. */
public record Sent(String source, JsonNode root) {

    /** The unit's id as sent; empty where there is none. */
    String unit() {
        return root.path("unit").path("id").asText("");
    }
}
