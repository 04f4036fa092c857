package org.parindex.pack;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one YAML file to nodes that know their lines; constructs no objects, follows few aliases. */
public final class YamlFile {

    private YamlFile() {}

    /** The mapping at the top of the file; every fault met goes to {@code faults}. */
    static YamlMap read(String file, String text, List<PackFault> faults) throws PackException {
        Node root = compose(file, text);
        if (!(root instanceof MappingNode mapping)) {
            throw new PackException(List.of(PackFault.of(
                    file,
                    FaultCode.YAML_SYNTAX,
                    "Tệp trống hoặc không phải danh sách khóa: giá trị.",
                    "The file is empty or is not a list of key: value.")));
        }
        return new YamlMap(mapping, new YamlFaults(file, faults));
    }

    /**
     * The nodes of a file, of which none is an object yet; null where the file holds nothing.
     *
     * @throws PackException if the text is no YAML, with its place
     */
    public static @Nullable Node compose(String file, String text) throws PackException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(30);
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(4 << 20);
        try {
            YamlBounds.check(file, text, options);
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (MarkedYAMLException badSyntax) {
            throw new PackException(List.of(YamlSyntax.fault(file, text, badSyntax)));
        } catch (YAMLException bad) {
            throw new PackException(List.of(PackFault.of(
                    file,
                    FaultCode.YAML_SYNTAX,
                    "Không đọc được tệp YAML.",
                    "Not readable YAML: " + bad.getMessage())));
        }
    }
}
