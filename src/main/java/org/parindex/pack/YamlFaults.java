package org.parindex.pack;

import java.util.List;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.Node;

/** The faults of one YAML file, each at the node it is about. */
record YamlFaults(String file, List<PackFault> faults) {

    void add(Node node, String vi, String en) {
        int line = node.getStartMark().getLine() + 1;
        int column = node.getStartMark().getColumn() + 1;
        faults.add(new PackFault(file, line, column, new Text(vi, en)));
    }
}
