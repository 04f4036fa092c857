package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.List;
import org.parindex.engine.source.RuleChange.Kind;
import org.parindex.facts.FactTypes;

/** Changes of a rule's conditions: that something is there, and each constraint of each pattern. */
final class ConditionChanges {

    private ConditionChanges() {}

    static List<Edit> of(FactTypes types, RuleSource rule) {
        List<Edit> edits = new ArrayList<>(presence(rule.conditions()));
        for (PatternSource pattern : PatternSource.of(rule.conditions())) {
            for (int i = 0; i < pattern.constraints().size(); i++) {
                ConstraintChanges constraint = new ConstraintChanges(
                        types, pattern, pattern.constraints().get(i));
                edits.addAll(constraint.edits());
                if (constraint.selects()) {
                    edits.add(pattern.without(i));
                }
            }
        }
        return edits;
    }

    /** {@code not} for {@code exists} and the reverse. */
    private static List<Edit> presence(List<Token> tokens) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token word = tokens.get(i);
            boolean pattern = tokens.get(i + 1).is("(") || tokens.get(i + 2).is("(");
            if (word.isWord() && pattern && (word.is("not") || word.is("exists"))) {
                int close = PatternSource.close(tokens, tokens.get(i + 1).is("(") ? i + 1 : i + 2);
                edits.add(
                        Edit.of(Kind.OPERATOR, tokens.subList(i, close + 1), word, word.is("not") ? "exists" : "not"));
            }
        }
        return edits;
    }
}
