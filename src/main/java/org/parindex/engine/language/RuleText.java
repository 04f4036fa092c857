package org.parindex.engine.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it stands in a file, whole or not.
 *
 * @param tokens from {@code rule} to the last of the rule, {@code end} included
 * @param when the word {@code when}; null if there is none
 * @param then the word {@code then}; null if there is none
 * @param end the word {@code end}; null if there is none
 */
record RuleText(
        List<DrlToken> tokens,
        @Nullable DrlToken when,
        @Nullable DrlToken then,
        @Nullable DrlToken end) {

    RuleText {
        tokens = List.copyOf(tokens);
    }

    DrlToken keyword() {
        return tokens.get(0);
    }

    DrlToken nameToken() {
        return tokens.get(1);
    }

    /** Without quotes. */
    String name() {
        DrlToken token = nameToken();
        return token.isString() ? token.unquoted() : token.text();
    }

    int from() {
        return keyword().start();
    }

    int to() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** What stands between the name and {@code when}, or {@code then} where there is no {@code when}. */
    List<DrlToken> header() {
        DrlToken until = when != null ? when : then;
        return between(nameToken().end(), until == null ? to() : until.start());
    }

    /** What stands between {@code when} and {@code then}; to the rule's last where there is no {@code then}. */
    List<DrlToken> condition() {
        return when == null ? List.of() : between(when.end(), then == null ? conditionEnd() : then.start());
    }

    private int conditionEnd() {
        return end == null ? to() : end.start();
    }

    List<DrlToken> consequence() {
        return then == null ? List.of() : between(then.end(), consequenceTo());
    }

    /** Where the text of the consequence begins. */
    int consequenceFrom() {
        return then == null ? to() : then.end();
    }

    int consequenceTo() {
        return end == null ? to() : end.start();
    }

    List<DrlToken> between(int from, int to) {
        return tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
    }
}
