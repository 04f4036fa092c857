package org.parindex.engine.guard;

import org.parindex.pack.FaultCode;

/** Checks a function: {@code function String name( String a ) { return a + "…"; }}, which computes and calls no other. */
final class FunctionGuard {
    private static final int MOST_CALCULATIONS = 8;

    private final Refusals refusals;
    private final ValueGuard values;
    private final NameGuard names;

    FunctionGuard(Vocabulary vocabulary, Refusals refusals) {
        this.refusals = refusals;
        this.values = new ValueGuard(refusals);
        this.names = new NameGuard(vocabulary, refusals);
    }

    /** The words after {@code function}, to the closing bracket of its body. */
    void check(Stretch words) {
        Token name = words.at(1);
        boolean named = Vocabulary.FUNCTION_TYPES.contains(words.at(0).text()) && name.isName() && words.isCalled(1);
        if (!named || name.isCapitalised() || Dangers.of(name.text()).isPresent()) {
            refusals.refuse(FaultCode.FORBIDDEN_FUNCTION, named ? name : words.at(0));
        }
        int close = words.closing(2);
        parameters(words, 3, close);
        if (!words.after(close).is("{") || !words.at(close + 2).is("return")) {
            refuse(words.at(close + 2).is("") ? name : words.at(close + 2));
        }
        int calculations = 0;
        for (int i = close + 3; i < words.size() - 1; i++) {
            word(words, i);
            calculations += "+-*/".contains(words.at(i).text()) ? 1 : 0;
            if (calculations > MOST_CALCULATIONS) {
                refusals.refuse(FaultCode.TOO_COMPLEX, words.at(i));
                return;
            }
        }
    }

    private void parameters(Stretch words, int from, int to) {
        for (int i = from; i < to; i++) {
            Token word = words.at(i);
            boolean known = word.is(",")
                    || Vocabulary.FUNCTION_TYPES.contains(word.text())
                    || (word.isName()
                            && !word.isCapitalised()
                            && Dangers.of(word.text()).isEmpty());
            if (!known) {
                refuse(word);
            }
        }
    }

    private void word(Stretch words, int i) {
        Token word = words.at(i);
        switch (word.kind()) {
            case BROKEN -> values.broken(word);
            case NUMBER -> values.number(word);
            case STRING -> values.text(words.before(i), word);
            case SIGN -> {
                if (!"().,+-*/".contains(word.text()) && !(word.is(";") && i == words.size() - 2)) {
                    refuse(word);
                }
            }
            case NAME -> name(words, i);
        }
    }

    private void name(Stretch words, int i) {
        if (words.isMember(i)) {
            names.member(words, i);
        } else if (words.isCalled(i)) {
            refuse(words.at(i));
        } else {
            names.root(words, i);
        }
    }

    private void refuse(Token word) {
        refusals.refuse(
                word.isName() ? NameGuard.danger(word, FaultCode.FORBIDDEN_FUNCTION) : FaultCode.FORBIDDEN_FUNCTION,
                word);
    }
}
