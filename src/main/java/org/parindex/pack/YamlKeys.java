package org.parindex.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of one mapping: which there are, and which were asked for. One that stands twice is noted as a fault at once. */
final class YamlKeys {
    private final MappingNode mapping;
    private final YamlFaults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlKeys(MappingNode mapping, YamlFaults faults) {
        this.mapping = mapping;
        this.faults = faults;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                faults.add(
                        tuple.getKeyNode(),
                        FaultCode.DUPLICATE_KEY,
                        "Khóa \"" + key + "\" ghi hai lần.",
                        "The key \"" + key + "\" stands twice.");
            }
        }
    }

    /** What stands there, which counts as asked for; null where the key is absent. */
    @Nullable Node ask(String key) {
        asked.add(key);
        return values.get(key);
    }

    /** The same without asking. */
    @Nullable Node look(String key) {
        return values.get(key);
    }

    /** Where to tell of a key: at its value, or at the mapping that should have it. */
    Node place(String key) {
        Node node = values.get(key);
        return node == null ? mapping : node;
    }

    /** Where each value stands. */
    Map<String, Span> places() {
        Map<String, Span> places = new HashMap<>();
        values.forEach((key, node) -> places.put(key, YamlPlace.of(node)));
        return places;
    }

    /** The line it begins on, from 1. */
    int line() {
        return mapping.getStartMark().getLine() + 1;
    }

    /** Notes every key that nobody asked for; to be called last. */
    void refuseUnknown() {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !asked.contains(key.getValue())) {
                String near = Suggestion.closest(key.getValue(), asked).orElse(null);
                faults.add(
                        key,
                        FaultCode.UNKNOWN_KEY,
                        "Khóa \"" + key.getValue() + "\" không có."
                                + (near == null ? "" : " Có phải \"" + near + "\"?"),
                        "There is no key \"" + key.getValue() + "\"."
                                + (near == null ? "" : " Did you mean \"" + near + "\"?"));
            }
        }
    }
}
