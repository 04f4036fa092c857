package org.parindex.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;
import org.parindex.facts.RefusedException;

/**
 * A submission as it was sent, not read against its pack yet.
 *
 * @param source its file, and for NDJSON its line
 * @param named a refusal with the places as its sender knows them: cells where it came as a spreadsheet
 */
public record Sent(String source, JsonNode root, UnaryOperator<RefusedException> named) {

    /** One that was sent as JSON. */
    public Sent(String source, JsonNode root) {
        this(source, root, UnaryOperator.identity());
    }

    /** The unit's id as sent; empty where there is none. */
    String unit() {
        return root.path("unit").path("id").asText("");
    }
}
