package org.parindex.engine.guard;

import java.util.Set;
import org.parindex.pack.FaultCode;

/** Checks the words between {@code then} and {@code end}: sentences that speak to {@code score}. */
final class ConsequenceGuard {
    private static final int LONGEST = 4_000;
    private static final Set<String> SIGNS = Set.of("(", ")", ",", ";", ".", "+", "-", "*", "/");
    private static final Set<String> ASSIGNMENTS =
            Set.of("=", "+=", "-=", "*=", "/=", "%=", "++", "--", "?", ":", "{", "}");

    private final Vocabulary vocabulary;
    private final Refusals refusals;
    private final ValueGuard values;
    private final NameGuard names;

    ConsequenceGuard(Vocabulary vocabulary, Refusals refusals) {
        this.vocabulary = vocabulary;
        this.refusals = refusals;
        this.values = new ValueGuard(refusals);
        this.names = new NameGuard(vocabulary, refusals);
    }

    /** @param lists variables that stand for many facts: they may be asked, not written out */
    void check(Stretch words, Set<String> lists) {
        if (words.length() > LONGEST) {
            refusals.refuse(FaultCode.TOO_LONG, words.at(0));
        }
        new Complexity(vocabulary, refusals).functions(words);
        int depth = 0;
        boolean begins = true;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.at(i);
            if (begins && !word.is("score") && !word.is(";")) {
                refusals.refuse(FaultCode.FORBIDDEN_STATEMENT, word);
            }
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            begins = depth <= 0 && word.is(";");
            word(words, i);
            if (lists.contains(word.text())
                    && !words.isMember(i)
                    && !words.after(i).is(".")) {
                refusals.refuse(FaultCode.MEMORY_BOMB, word);
            }
        }
    }

    private void word(Stretch words, int i) {
        Token token = words.at(i);
        switch (token.kind()) {
            case BROKEN -> values.broken(token);
            case NUMBER -> values.number(token);
            case STRING -> values.text(words.before(i), token);
            case SIGN -> {
                if (!SIGNS.contains(token.text())) {
                    refusals.refuse(code(words, i), token);
                }
            }
            case NAME -> name(words, i);
        }
    }

    private static FaultCode code(Stretch words, int i) {
        String sign = words.at(i).text();
        if (sign.equals("[") && words.before(i).is("channels")) {
            return FaultCode.ENGINE_ACCESS;
        }
        return switch (sign) {
            case "[", "]" -> words.before(i).is("then") ? FaultCode.NAMED_CONSEQUENCE : FaultCode.ARRAY;
            case "->", "::" -> FaultCode.ANONYMOUS_FUNCTION;
            case "@" -> FaultCode.FORBIDDEN_ATTRIBUTE;
            default -> ASSIGNMENTS.contains(sign) ? FaultCode.FORBIDDEN_STATEMENT : FaultCode.UNCLEAR_TEXT;
        };
    }

    private void name(Stretch words, int i) {
        Token name = words.at(i);
        if (words.isMember(i)) {
            boolean spoken = words.at(i - 2).is("score") && !words.isMember(i - 2);
            if (!spoken || !Vocabulary.SCORE_CALLS.contains(name.text()) || !words.isCalled(i)) {
                names.member(words, i);
            }
        } else if (name.is("new")) {
            made(words, i);
        } else if (name.is("class") || name.is("interface") || name.is("enum") || name.is("record")) {
            refusals.refuse(FaultCode.LOCAL_CLASS, name);
        } else if (name.is("then")) {
            refusals.refuse(FaultCode.NAMED_CONSEQUENCE, name);
        } else if (name.is("score")) {
            score(words, i);
        } else if (words.isCalled(i)) {
            names.call(name);
        } else {
            names.root(words, i);
        }
    }

    private void score(Stretch words, int i) {
        if (!words.after(i).is(".")) {
            refusals.refuse(FaultCode.FORBIDDEN_STATEMENT, words.at(i));
        }
    }

    /** {@code new X( … ) { … }} declares a class, {@code new X[ … ]} an array. */
    private void made(Stretch words, int i) {
        int end = i + 2;
        while (words.at(end).is(".")) {
            end += 2;
        }
        if (words.at(end).is("[")) {
            refusals.refuse(FaultCode.ARRAY, words.at(i));
        } else if (words.at(end).is("(") && words.after(words.closing(end)).is("{")) {
            refusals.refuse(FaultCode.LOCAL_CLASS, words.at(i));
        } else {
            refusals.refuse(FaultCode.FORBIDDEN_CLASS, words.at(i));
        }
    }
}
