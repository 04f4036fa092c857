package org.parindex.probe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactType;

/**
 * An invented fact, as a unit would send it.
 *
 * @param values of the fields that are sent, without {@code id}, in the order declared; an absent field has no key
 */
record Given(FactType type, Map<String, Object> values) {

    /** The same fact with another value in one field; null: absent. */
    Given with(String field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Given(type, changed);
    }

    void writeTo(ObjectNode node, int number) {
        node.put("id", type.name() + "-" + number);
        values.forEach((field, value) -> {
            if (value instanceof BigDecimal decimal) {
                node.put(field, decimal);
            } else if (value instanceof Boolean truth) {
                node.put(field, truth);
            } else {
                node.put(field, value.toString());
            }
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Given given && type.name().equals(given.type.name()) && values.equals(given.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
