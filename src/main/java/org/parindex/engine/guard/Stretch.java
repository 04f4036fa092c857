package org.parindex.engine.guard;

import java.util.List;

/** Some words of a file that stand together, and what may be asked of each and its neighbours. */
final class Stretch {
    private static final Token NOTHING = new Token(Token.Kind.BROKEN, "", 0, 0);

    private final List<Token> tokens;

    Stretch(List<Token> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    Token before(int index) {
        return at(index - 1);
    }

    Token after(int index) {
        return at(index + 1);
    }

    /** Whether the word is called: a bracket follows. */
    boolean isCalled(int index) {
        return after(index).is("(");
    }

    /** Whether the word belongs to what stands before a dot. */
    boolean isMember(int index) {
        return before(index).is(".");
    }

    /** Whether a value ends here: what follows is an operator, not the beginning of something. */
    boolean endsValue(int index) {
        Token token = at(index);
        return switch (token.kind()) {
            case NUMBER, STRING -> true;
            case NAME -> !Vocabulary.CONDITION_WORDS.contains(token.text()) || token.is("this") || token.is("null");
            case SIGN -> token.is(")");
            case BROKEN -> false;
        };
    }

    /** Where the bracket opened at {@code index} closes; the last word where it never does. */
    int closing(int index) {
        int depth = 0;
        for (int i = index; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** Where a word of several, joined by dashes, ends: {@code entry-point}. */
    int endOfDashed(int index) {
        int last = index;
        while (at(last + 1).is("-")
                && at(last + 1).start() == at(last).end()
                && at(last + 2).isName()) {
            last += 2;
        }
        return at(last).end();
    }

    Stretch part(int from, int to) {
        return new Stretch(tokens.subList(from, to));
    }

    /** How many characters from the first word to the last. */
    int length() {
        return tokens.isEmpty()
                ? 0
                : tokens.get(tokens.size() - 1).end() - tokens.get(0).start();
    }
}
