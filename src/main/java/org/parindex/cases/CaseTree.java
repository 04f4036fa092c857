package org.parindex.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds what YAML allows and a case must not have: a key twice, a decimal comma between braces, a value within itself, far
 * too many values.
 */
final class CaseTree {
    private static final int DEEPEST = 30;
    private static final int MOST_VALUES = 100_000;

    private final String path;
    private final List<CaseFault> faults = new ArrayList<>();
    private int values;

    private CaseTree(String path) {
        this.path = path;
    }

    static List<CaseFault> faults(String path, Node root) {
        CaseTree tree = new CaseTree(path);
        tree.walk(root, 0);
        return tree.faults;
    }

    private void walk(Node node, int depth) {
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            refuseEndless(node);
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            mapping.getValue().forEach(tuple -> refuseSecond(tuple, keys));
            mapping.getValue().forEach(this::refuseComma);
            mapping.getValue().forEach(tuple -> walk(tuple.getValueNode(), depth + 1));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> walk(item, depth + 1));
        }
    }

    /** Once: what goes on for ever would be told for ever. */
    private void refuseEndless(Node node) {
        if (values < MOST_VALUES + 2) {
            fault(
                    node,
                    "Giá trị lồng nhau quá sâu, quá nhiều, hoặc chứa chính nó.",
                    "Values are nested too deeply, are too many, or hold themselves.");
        }
        values = MOST_VALUES + 2;
    }

    /** Between braces the comma of {@code {made: 1,5}} ends a value, and what follows it would be a key. */
    private void refuseComma(NodeTuple tuple) {
        boolean empty = tuple.getValueNode() instanceof ScalarNode value
                && value.getValue().isEmpty();
        String key = CaseYaml.key(tuple);
        if (empty && key.matches("\\d{1,20}")) {
            fault(
                    tuple.getKeyNode(),
                    "\"," + key
                            + "\" ở đây không phải phần lẻ: trong {…} dấu phẩy ngăn hai trường. Số lẻ viết dấu chấm, như 1."
                            + key + ".",
                    "\"," + key
                            + "\" is no fraction here: between {…} a comma parts two fields. Write decimals with a point,"
                            + " as 1." + key + ".");
        }
    }

    private void refuseSecond(NodeTuple tuple, Set<String> keys) {
        String key = CaseYaml.key(tuple);
        if (!keys.add(key)) {
            fault(tuple.getKeyNode(), "Khoá \"" + key + "\" ghi hai lần.", "The key \"" + key + "\" stands twice.");
        }
    }

    private void fault(Node node, String vi, String en) {
        faults.add(new CaseFault(path, CaseYaml.line(node), new Text(vi, en)));
    }
}
