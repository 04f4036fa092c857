package org.parindex.pack;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where a part of a YAML file stands. */
final class YamlPlace {

    private YamlPlace() {}

    /** Of a list or a mapping only where it begins: it may go on over many lines. */
    static Span of(Node node) {
        Span from = of(node.getStartMark());
        return node instanceof ScalarNode
                ? new Span(
                        from.line(),
                        from.column(),
                        node.getEndMark().getLine() + 1,
                        node.getEndMark().getColumn() + 1)
                : from;
    }

    static Span of(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? Span.NONE : Span.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
