package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One pattern of a condition as it is written: {@code Measure( criterion == "5.3", ratio.percent >= 80 )}.
 *
 * @param constraints each the tokens between two commas
 */
record PatternSource(String type, List<List<Token>> constraints) {

    /** The patterns among the tokens of a condition, nested ones too, in their order. */
    static List<PatternSource> of(List<Token> tokens) {
        List<PatternSource> patterns = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (opens(tokens, i)) {
                patterns.add(at(tokens, i));
                i = close(tokens, i + 1);
            }
        }
        return patterns;
    }

    /** The pattern that begins at a position. */
    static PatternSource at(List<Token> tokens, int i) {
        return new PatternSource(tokens.get(i).text(), split(tokens.subList(i + 2, close(tokens, i + 1))));
    }

    /** Whether a pattern begins at a position. */
    static boolean opens(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        return word.isWord()
                && Character.isUpperCase(word.text().codePointAt(0))
                && tokens.get(i + 1).is("(");
    }

    /** The pattern with one constraint left out. */
    Edit without(int i) {
        List<Token> constraint = constraints.get(i);
        int from = constraint.get(0).from();
        int to = constraint.get(constraint.size() - 1).to();
        if (i + 1 < constraints.size()) {
            to = constraints.get(i + 1).get(0).from();
        } else if (i > 0) {
            List<Token> before = constraints.get(i - 1);
            from = before.get(before.size() - 1).to();
        }
        return new Edit(RuleChange.Kind.CLOSED_VALUE, constraint, from, to, "");
    }

    /** The position of the bracket that closes the one at {@code open}; the last position where none does. */
    static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static List<List<Token>> split(List<Token> inside) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.size(); i++) {
            Token token = inside.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is(",") || token.is("&&") || token.is("||"))) {
                parts.add(inside.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(inside.subList(from, inside.size()));
        parts.removeIf(List::isEmpty);
        return parts;
    }
}
