package org.parindex.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts that a run over the whole year gives a unit, which must not send facts of their types itself. They are read as
 * strictly as what is sent.
 */
public final class GivenFacts {
    /** Nothing given: everything is sent. */
    public static final GivenFacts NONE = new GivenFacts(Map.of(), Map.of());

    private final SortedMap<String, ArrayNode> lists;
    private final Map<String, Origin> origins;

    private GivenFacts(Map<String, ArrayNode> lists, Map<String, Origin> origins) {
        this.lists = new TreeMap<>(lists);
        this.origins = Map.copyOf(origins);
    }

    /** Collects what one unit is given. Not thread-safe. */
    public static final class Collector {
        private final Map<String, ArrayNode> lists = new HashMap<>();
        private final Map<String, Origin> origins = new HashMap<>();

        /** The list of this type is known: empty unless something is added. */
        public Collector knows(String type) {
            lists.computeIfAbsent(type, any -> JsonNodeFactory.instance.arrayNode());
            return this;
        }

        /** Adds a fact as it would be sent. */
        public void add(String type, ObjectNode fact, Origin origin) {
            knows(type);
            lists.computeIfPresent(type, (any, list) -> list.add(fact));
            origins.put(type + " " + fact.path("id").asText(), origin);
        }

        public GivenFacts given() {
            return new GivenFacts(lists, origins);
        }
    }

    Set<String> types() {
        return lists.keySet();
    }

    ArrayNode list(String type) {
        return lists.getOrDefault(type, JsonNodeFactory.instance.arrayNode());
    }

    Optional<Origin> origin(Fact fact) {
        return Optional.ofNullable(origins.get(fact.type().name() + " " + fact.id()));
    }
}
