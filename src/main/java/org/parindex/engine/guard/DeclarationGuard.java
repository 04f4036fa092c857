package org.parindex.engine.guard;

import java.util.Set;
import org.parindex.pack.FaultCode;

/** Checks the declaration of a kind of fact: fields of known types, each with annotations of one quoted text. */
final class DeclarationGuard {
    private static final Set<String> OF_EVENTS = Set.of("role", "timestamp", "duration", "expires");

    private final Refusals refusals;
    private final ValueGuard values;

    DeclarationGuard(Refusals refusals) {
        this.refusals = refusals;
        this.values = new ValueGuard(refusals);
    }

    /** The words after {@code declare}. */
    void check(Stretch words) {
        Token name = words.at(0);
        if (!name.isCapitalised() || Object.class.getResource("/java/lang/" + name.text() + ".class") != null) {
            refusals.refuse(kind(words), name);
        }
        for (int i = 1; i < words.size(); i++) {
            word(words, i);
        }
    }

    private static FaultCode kind(Stretch words) {
        return switch (words.at(0).text()) {
            case "entry" -> FaultCode.ENTRY_POINT;
            case "window" -> FaultCode.TIME_DEPENDENT;
            default -> FaultCode.FORBIDDEN_DECLARATION;
        };
    }

    private void word(Stretch words, int i) {
        Token word = words.at(i);
        switch (word.kind()) {
            case BROKEN -> values.broken(word);
            case NUMBER -> refusals.refuse(FaultCode.FORBIDDEN_DECLARATION, word);
            case STRING -> text(words, i);
            case SIGN -> sign(words, i);
            case NAME -> name(words, i);
        }
    }

    private void text(Stretch words, int i) {
        if (words.before(i).is("(")) {
            values.text(words.before(i), words.at(i));
        } else {
            refusals.refuse(FaultCode.FORBIDDEN_DECLARATION, words.at(i));
        }
    }

    private void sign(Stretch words, int i) {
        Token sign = words.at(i);
        boolean known =
                switch (sign.text()) {
                    case "@" -> words.after(i).isName();
                    case ":" -> words.before(i).isName() && words.after(i).isName();
                    case "(", ")" -> true;
                    default -> false;
                };
        if (!known) {
            boolean ofName = sign.is(".") && words.before(i).isName();
            refusals.refuse(ofName ? FaultCode.QUALIFIED_NAME : FaultCode.FORBIDDEN_DECLARATION, sign);
        }
    }

    private void name(Stretch words, int i) {
        Token name = words.at(i);
        if (words.before(i).is("@") && OF_EVENTS.contains(name.text())) {
            refusals.refuse(FaultCode.TIME_DEPENDENT, name);
        } else if (words.before(i).is(":")) {
            if (Dangers.of(name.text()).isPresent() && !Vocabulary.FIELD_TYPES.contains(name.text())) {
                refusals.refuse(NameGuard.danger(name, FaultCode.FORBIDDEN_DECLARATION), name);
            }
        } else if ((!words.before(i).is("@") && !words.after(i).is(":")) || name.is("class")) {
            refusals.refuse(FaultCode.FORBIDDEN_DECLARATION, name);
        }
    }
}
