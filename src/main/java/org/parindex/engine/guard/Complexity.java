package org.parindex.engine.guard;

import java.util.Set;
import org.parindex.pack.FaultCode;

/**
 * Bounds what grows faster than its text: each {@code or} can double the rules that are compiled, each calculation on a
 * calculated value can double the length of a number or a text, each function inside another multiplies.
 */
final class Complexity {
    private static final int MOST_PATTERNS = 12;
    private static final int MOST_ALTERNATIVES = 6;
    private static final int MOST_CALCULATIONS = 12;
    private static final int MOST_WORDS = 1_500;
    private static final int MOST_JOINED = 100;
    private static final Set<String> CALCULATIONS = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> CALCULATING = Set.of("add", "subtract");

    private final Vocabulary vocabulary;
    private final Refusals refusals;

    Complexity(Vocabulary vocabulary, Refusals refusals) {
        this.vocabulary = vocabulary;
        this.refusals = refusals;
    }

    void check(Stretch words) {
        int patterns = 0;
        int alternatives = 0;
        int calculations = 0;
        int joined = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.at(i);
            patterns += word.isCapitalised() && words.isCalled(i) && !words.isMember(i) ? 1 : 0;
            alternatives += word.is("or") || word.is("||") ? 1 : 0;
            calculations += CALCULATIONS.contains(word.text()) || CALCULATING.contains(word.text()) ? 1 : 0;
            calculations += calls(words, i) ? 1 : 0;
            joined += word.is("&&") || word.is("and") || word.is("!") || word.is("not") ? 1 : 0;
            boolean many = patterns > MOST_PATTERNS || alternatives > MOST_ALTERNATIVES || joined > MOST_JOINED;
            if (many || calculations > MOST_CALCULATIONS || i > MOST_WORDS) {
                refusals.refuse(FaultCode.TOO_COMPLEX, word);
                return;
            }
        }
        functions(words);
    }

    /** No function inside the arguments of a function. */
    void functions(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (calls(words, i)) {
                int end = words.closing(i + 1);
                for (int inner = i + 1; inner < end; inner++) {
                    if (calls(words, inner)) {
                        refusals.refuse(FaultCode.TOO_COMPLEX, words.at(inner));
                    }
                }
            }
        }
    }

    private boolean calls(Stretch words, int i) {
        return !words.isMember(i)
                && words.isCalled(i)
                && vocabulary.isFunction(words.at(i).text());
    }
}
