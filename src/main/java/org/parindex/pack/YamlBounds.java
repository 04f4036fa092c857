package org.parindex.pack;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.parindex.text.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Refuses YAML that is more than plain data: tags, which name classes; anchors inside themselves; more aliases, values
 * and nesting than a file for people has.
 */
final class YamlBounds {
    private static final int MOST_ALIASES = 10;
    private static final int MOST_VALUES = 100_000;
    private static final int DEEPEST = 30;

    private final String file;
    private final Deque<String> open = new ArrayDeque<>();
    private int aliases;
    private int values;

    private YamlBounds(String file) {
        this.file = file;
    }

    /** Looks at the words of the file only; what is no YAML at all is thrown by the parser as it is. */
    static void check(String file, String text, LoaderOptions options) throws PackException {
        YamlBounds bounds = new YamlBounds(file);
        for (Event event : new Yaml(new SafeConstructor(options)).parse(new StringReader(text))) {
            bounds.event(event);
        }
    }

    private void event(Event event) throws PackException {
        if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof NodeEvent node) {
            if (++values > MOST_VALUES) {
                throw tooComplex(event);
            }
            tag(node);
            if (event instanceof AliasEvent alias) {
                alias(alias);
            } else if (event instanceof CollectionStartEvent) {
                opened(node);
            }
        }
    }

    private void tag(NodeEvent node) throws PackException {
        String tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            String written = tag.replace("tag:yaml.org,2002:", "!!");
            throw refused(
                    node,
                    FaultCode.YAML_TAG,
                    new Text("Không dùng thẻ \"" + written + "\".", "The tag \"" + written + "\" must not be used."),
                    new Text("Xoá phần bắt đầu bằng dấu !.", "Delete what begins with !."));
        }
    }

    private void alias(AliasEvent alias) throws PackException {
        if (++aliases > MOST_ALIASES || open.contains(alias.getAnchor())) {
            throw tooComplex(alias);
        }
    }

    private void opened(NodeEvent node) throws PackException {
        open.push(String.valueOf(node.getAnchor()));
        if (open.size() > DEEPEST) {
            throw tooComplex(node);
        }
    }

    private PackException tooComplex(Event event) {
        return refused(
                event,
                FaultCode.YAML_TOO_COMPLEX,
                new Text(
                        "Tệp lồng nhau quá sâu, có quá nhiều giá trị, hoặc dùng dấu * quá nhiều hay vòng tròn.",
                        "The file is nested too deep, has too many values, or uses * too often or in a circle."),
                new Text("Viết thẳng giá trị thay cho & và *.", "Write the values themselves instead of & and *."));
    }

    private PackException refused(Event event, FaultCode code, Text message, Text hint) {
        Mark mark = event.getStartMark();
        return new PackException(List.of(new PackFault(file, YamlPlace.of(mark), code, message, hint, null)));
    }
}
