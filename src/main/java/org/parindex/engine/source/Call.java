package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One call of {@code score} in a consequence.
 *
 * @param context from {@code score} to the end of its points
 * @param points the tokens of its first argument where that gives points; else empty
 */
record Call(Saying.Verb verb, List<Token> context, List<Token> points) {

    static List<Call> of(List<Token> consequence) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i + 4 < consequence.size(); i++) {
            Saying.Verb verb = Saying.Verb.of(consequence.get(i + 2).text());
            if (verb != null
                    && consequence.get(i).is("score")
                    && consequence.get(i + 1).is(".")
                    && consequence.get(i + 3).is("(")) {
                calls.add(call(verb, consequence, i));
            }
        }
        return calls;
    }

    private static Call call(Saying.Verb verb, List<Token> tokens, int at) {
        int end = argumentEnd(tokens, at + 4);
        boolean speaksOfPoints = verb != Saying.Verb.NOT_APPLICABLE && verb != Saying.Verb.MISSING;
        return new Call(verb, tokens.subList(at, end), speaksOfPoints ? tokens.subList(at + 4, end) : List.of());
    }

    private static int argumentEnd(List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && (token.is(",") || token.is(")"))) {
                return i;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return tokens.size();
    }
}
