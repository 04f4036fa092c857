package org.parindex.pack;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a single value as it is written, and notes one that YAML would change: 1.10 is not 1.1. */
final class YamlScalar {

    private YamlScalar() {}

    /** The text of a value; empty where it is none. */
    static String read(String key, Node node, YamlFaults faults) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(
                    node,
                    FaultCode.WRONG_VALUE,
                    key + " phải là một giá trị, không phải danh sách.",
                    key + " must be a single value.");
            return "";
        }
        UnquotedNumber.in(faults.file(), key, scalar).ifPresent(faults.faults()::add);
        return scalar.getValue();
    }
}
