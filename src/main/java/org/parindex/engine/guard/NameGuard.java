package org.parindex.engine.guard;

import org.parindex.pack.FaultCode;

/** Checks names that are used as values: what is read, and what is called. */
final class NameGuard {
    private final Vocabulary vocabulary;
    private final Refusals refusals;

    NameGuard(Vocabulary vocabulary, Refusals refusals) {
        this.vocabulary = vocabulary;
        this.refusals = refusals;
    }

    /** A name after a dot. */
    void member(Stretch words, int i) {
        Token name = words.at(i);
        boolean ofDay = words.at(i - 2).is("LocalDate");
        if (name.isCapitalised()) {
            if (!words.at(i - 2).isCapitalised()) {
                refusals.refuse(danger(name, FaultCode.QUALIFIED_NAME), name);
            }
        } else if (words.isCalled(i)) {
            boolean known = ofDay ? Vocabulary.DAY_CALLS.contains(name.text()) : vocabulary.isCall(name.text());
            if (!known) {
                unknown(name);
            }
        } else if (ofDay || !vocabulary.isProperty(name.text())) {
            unknown(name);
        }
    }

    /** A name that no value has cannot be compiled: it is mistyped, and told as such elsewhere. */
    private void unknown(Token name) {
        if (Dangers.of(name.text()).isPresent() || Reachable.has(name.text())) {
            refusals.refuse(danger(name, FaultCode.FORBIDDEN_CALL), name);
        }
    }

    /** A name that begins a value and is not called; {@code LocalDate} only to be asked for a day. */
    void root(Stretch words, int i) {
        Token name = words.at(i);
        if (name.is("LocalDate") && words.after(i).is(".") && words.isCalled(i + 2)) {
            return;
        }
        if (name.isCapitalised()) {
            refusals.refuse(danger(name, FaultCode.FORBIDDEN_CLASS), name);
        } else if (!vocabulary.isField(name.text())) {
            Dangers.of(name.text()).ifPresent(code -> refusals.refuse(code, name));
        }
    }

    /** A name that is called on nothing: a function, or in a condition a field's getter. */
    void call(Token name) {
        if (!vocabulary.isFunction(name.text()) && !vocabulary.isGetter(name.text())) {
            refusals.refuse(danger(name, FaultCode.FORBIDDEN_CALL), name);
        } else {
            Dangers.of(name.text()).ifPresent(code -> refusals.refuse(code, name));
        }
    }

    static FaultCode danger(Token name, FaultCode otherwise) {
        return Dangers.of(name.text()).orElse(otherwise);
    }
}
