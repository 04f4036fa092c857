package org.parindex.pack;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a single value as it is written, and notes one that YAML would change: 1.10 is not 1.1. */
final class YamlScalar {

    private YamlScalar() {}

    /** The text of a value; empty where it is none. */
    static String read(String key, Node node, YamlFaults faults) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(node, key + " phải là một giá trị, không phải danh sách.", key + " must be a single value.");
            return "";
        }
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN && changesByYaml(scalar)) {
            faults.add(
                    node,
                    key + ": hãy đặt " + scalar.getValue() + " trong dấu ngoặc kép, nếu không YAML sẽ đổi nó.",
                    key + ": put " + scalar.getValue() + " in double quotes, or YAML will change it.");
        }
        return scalar.getValue();
    }

    private static boolean changesByYaml(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.FLOAT)
                || (scalar.getTag().equals(Tag.INT) && !scalar.getValue().matches("0|[1-9]\\d*"));
    }
}
