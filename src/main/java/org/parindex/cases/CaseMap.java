package org.parindex.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one mapping of a case file; what is wrong is noted with its line. */
final class CaseMap {
    private final String path;
    private final Node node;
    private final List<CaseFault> faults;

    CaseMap(String path, Node node, List<CaseFault> faults, List<String> keys) {
        this.path = path;
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> refuseUnknown(tuple, keys));
        } else {
            fault(
                    node,
                    "Ở đây phải là các khoá: " + String.join(", ", keys) + ".",
                    "There must be keys here: " + String.join(", ", keys) + ".");
        }
    }

    private void refuseUnknown(NodeTuple tuple, List<String> keys) {
        String key = CaseYaml.key(tuple);
        if (!keys.contains(key)) {
            fault(tuple.getKeyNode(), unknown("Khoá", "key", key, keys));
        }
    }

    /** Of a word that is not among the known ones: the one probably meant, or those that there are. */
    static Text unknown(String what, String whatEn, String word, List<String> known) {
        String near = Suggestion.closest(word, known).orElse(null);
        String list = known.size() > 12 ? "" : String.join(", ", known);
        return new Text(
                what + " \"" + word + "\" không có."
                        + (near != null ? " Có phải \"" + near + "\"?" : list.isEmpty() ? "" : " Có: " + list + "."),
                "There is no " + whatEn + " \"" + word + "\"."
                        + (near != null
                                ? " Did you mean \"" + near + "\"?"
                                : list.isEmpty() ? "" : " There are: " + list + "."));
    }

    void fault(Node at, String vi, String en) {
        fault(at, new Text(vi, en));
    }

    void fault(Node at, Text message) {
        faults.add(new CaseFault(path, CaseYaml.line(at), message));
    }

    @Nullable Node value(String key) {
        return CaseYaml.child(node, key);
    }

    /** A mapping that must be there; where it is not, this one, with a fault. */
    Node required(String key) {
        Node value = value(key);
        if (value == null) {
            missing(key);
            return node;
        }
        return value;
    }

    void missing(String key) {
        if (node instanceof MappingNode) {
            fault(node, "Thiếu khoá \"" + key + "\".", "The key \"" + key + "\" is missing.");
        }
    }

    /** A single value as it is written; null where there is none, with a fault where it is a list. */
    @Nullable String text(String key) {
        Node value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(value, key + " phải là một giá trị.", key + " must be a single value.");
            return null;
        }
        return scalar.getValue();
    }

    /** The single values of a list; null where the key is absent. */
    @Nullable List<ScalarNode> texts(String key) {
        Node value = value(key);
        if (value == null) {
            return null;
        }
        List<ScalarNode> texts = new ArrayList<>();
        List<Node> items = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        for (Node item : items) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar);
            } else {
                fault(item, key + " phải là danh sách tên.", key + " must be a list of names.");
            }
        }
        return texts;
    }
}
