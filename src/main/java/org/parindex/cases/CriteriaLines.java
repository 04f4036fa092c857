package org.parindex.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackException;
import org.parindex.pack.YamlFile;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of criteria.yaml each criterion and its keys stand. */
public final class CriteriaLines {
    public static final String FILE = "criteria.yaml";

    private final Map<String, Node> leaves = new HashMap<>();

    /** Of a pack that can be read. */
    public static CriteriaLines read(Path packFolder) throws IOException, PackException {
        CriteriaLines lines = new CriteriaLines();
        lines.collect(YamlFile.compose(FILE, Files.readString(packFolder.resolve(FILE))));
        return lines;
    }

    private void collect(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::collect);
        } else if (node instanceof MappingNode mapping) {
            if (CaseYaml.child(mapping, "code") instanceof ScalarNode code) {
                leaves.put(code.getValue(), mapping);
            }
            mapping.getValue().forEach(tuple -> collect(tuple.getValueNode()));
        }
    }

    /** Of a key, or of the criterion where it has no such key; 0 where there is no such criterion. */
    public int line(CriterionCode criterion, String key) {
        Node leaf = leaves.get(criterion.text());
        if (leaf == null) {
            return 0;
        }
        Node value = CaseYaml.child(leaf, key);
        return CaseYaml.line(value == null ? leaf : value);
    }
}
