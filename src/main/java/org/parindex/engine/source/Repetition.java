package org.parindex.engine.source;

import java.util.List;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;

/** Whether a rule may speak more than once: it takes the facts of a list one by one. */
final class Repetition {

    private Repetition() {}

    static boolean possible(FactTypes types, List<Token> conditions) {
        int depth = 0;
        for (int i = 0; i + 1 < conditions.size(); i++) {
            Token token = conditions.get(i);
            boolean only = i > 0
                    && (conditions.get(i - 1).is("not") || conditions.get(i - 1).is("exists"));
            if (depth == 0 && !only && PatternSource.opens(conditions, i)) {
                PatternSource pattern = PatternSource.at(conditions, i);
                if (types.find(pattern.type())
                        .filter(type -> isMany(type, pattern))
                        .isPresent()) {
                    return true;
                }
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return false;
    }

    private static boolean isMany(FactType type, PatternSource pattern) {
        return !type.single()
                && !type.byProgram()
                && type.criterionField().isEmpty()
                && pattern.constraints().stream().noneMatch(constraint -> isOne(type, constraint));
    }

    /** {@code kind == "PAR"} of a field in which that value stands once. */
    private static boolean isOne(FactType type, List<Token> constraint) {
        if (constraint.size() != 3 || !constraint.get(1).is("==")) {
            return false;
        }
        Token value = constraint.get(2);
        String wanted = value.isText() ? value.content() : value.text();
        FactField field = type.field(constraint.get(0).text()).orElse(null);
        return field != null && (field.unique() || field.uniqueFor().contains(wanted));
    }
}
