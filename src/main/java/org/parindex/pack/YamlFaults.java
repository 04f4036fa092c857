package org.parindex.pack;

import java.util.List;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.Node;

/** The faults of one YAML file, each at the node it is about. */
record YamlFaults(String file, List<PackFault> faults) {

    void add(Node node, FaultCode code, String vi, String en) {
        faults.add(new PackFault(file, YamlPlace.of(node), code, new Text(vi, en)));
    }
}
