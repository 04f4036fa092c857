package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.List;
import org.parindex.engine.source.RuleChange.Kind;

/** Changes of {@code in ("A", "B")}: each value left out, each other closed value taken in. */
final class ClosedList {

    private ClosedList() {}

    /** @param open the position of the bracket */
    static List<Edit> edits(List<String> values, List<Token> constraint, int open) {
        int close = PatternSource.close(constraint, open);
        List<Token> listed =
                constraint.subList(open, close).stream().filter(Token::isText).toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < listed.size() && listed.size() > 1; i++) {
            edits.add(without(constraint, listed, i));
        }
        for (String value : values) {
            if (!listed.isEmpty()
                    && listed.stream().noneMatch(one -> one.content().equals(value))) {
                int end = listed.get(listed.size() - 1).to();
                edits.add(new Edit(Kind.CLOSED_VALUE, constraint, end, end, ", \"" + value + "\""));
            }
        }
        return edits;
    }

    private static Edit without(List<Token> constraint, List<Token> listed, int i) {
        boolean last = i == listed.size() - 1;
        int from = last ? listed.get(i - 1).to() : listed.get(i).from();
        int to = last ? listed.get(i).to() : listed.get(i + 1).from();
        return new Edit(Kind.CLOSED_VALUE, constraint, from, to, "");
    }
}
