package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a consequence, read from its tokens alone, so that they are found in one that does not compile too.
 *
 * @param on the word before the point; null where there is none, or where it is no word
 * @param arguments the tokens of each, none of them empty
 */
record Calls(@Nullable DrlToken on, DrlToken name, List<List<DrlToken>> arguments) {

    /** In the order of the text, inner ones after the outer. */
    static List<Calls> of(List<DrlToken> tokens) {
        List<Calls> calls = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).isWord() && tokens.get(at + 1).is("(")) {
                calls.add(new Calls(on(tokens, at), tokens.get(at), arguments(tokens, at + 2)));
            }
        }
        return calls;
    }

    private static @Nullable DrlToken on(List<DrlToken> tokens, int name) {
        boolean scoped = name >= 2
                && tokens.get(name - 1).is(".")
                && tokens.get(name - 2).isWord();
        return scoped ? tokens.get(name - 2) : null;
    }

    private static List<List<DrlToken>> arguments(List<DrlToken> tokens, int first) {
        List<List<DrlToken>> arguments = new ArrayList<>();
        List<DrlToken> argument = new ArrayList<>();
        int depth = 0;
        for (int at = first; at < tokens.size() && depth >= 0; at++) {
            DrlToken token = tokens.get(at);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if ((depth == 0 && token.is(",")) || depth < 0) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                argument.add(token);
            }
        }
        return arguments.stream().filter(each -> !each.isEmpty()).toList();
    }

    boolean isOn(String wanted) {
        return on != null && on.is(wanted);
    }
}
