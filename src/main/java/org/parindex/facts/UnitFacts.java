package org.parindex.facts;

import java.util.Map;

/**
 * The unit that a submission is about.
 *
 * @param registered whether the index's register knows it; name and bloc are then the register's
 * @param ranked false for a registered unit that is assessed but not ranked
 * @param attributes what the unit says of itself, and its bloc as {@code bloc}; String or Boolean
 */
public record UnitFacts(
        String id, String name, String bloc, boolean registered, boolean ranked, Map<String, Object> attributes) {

    public UnitFacts {
        attributes = Map.copyOf(attributes);
    }
}
