package org.parindex.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Facts written in YAML as the JSON that a submission would hold, and back from a place in it to its line. */
final class CaseYaml {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "false", false);

    private CaseYaml() {}

    /** Days stay texts; numbers stay exact; only {@code true} and {@code false} are truths. */
    static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.getValue().forEach(tuple -> object.set(key(tuple), json(tuple.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return node instanceof ScalarNode scalar ? json(scalar) : JSON.nullNode();
    }

    private static JsonNode json(ScalarNode scalar) {
        String value = scalar.getValue();
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (number && value.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            return JSON.numberNode(new BigDecimal(value));
        }
        if (scalar.getTag().equals(Tag.BOOL) && TRUTHS.containsKey(value)) {
            return JSON.booleanNode(TRUTHS.get(value));
        }
        return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(value);
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The value of a key; null where there is none. */
    static @Nullable Node child(@Nullable Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (key(tuple).equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return node instanceof SequenceNode sequence ? item(sequence.getValue(), key) : null;
    }

    private static @Nullable Node item(List<Node> items, String position) {
        return position.matches("\\d{1,6}") && Integer.parseInt(position) < items.size()
                ? items.get(Integer.parseInt(position))
                : null;
    }

    /** The line of what a JSON Pointer points to, or of the last step of its way that is there. */
    static int line(Node root, String pointer) {
        Node node = root;
        for (String step : pointer.split("/", -1)) {
            Node next =
                    step.isEmpty() ? node : child(node, step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                break;
            }
            node = next;
        }
        return line(node);
    }
}
