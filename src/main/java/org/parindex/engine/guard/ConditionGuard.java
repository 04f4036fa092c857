package org.parindex.engine.guard;

import java.util.Set;
import org.parindex.pack.FaultCode;

/** Checks the words between {@code when} and {@code then}. */
final class ConditionGuard {
    private static final int LONGEST = 8_000;
    private static final Set<String> SIGNS = Set.of(
            "(", ")", ",", ";", ":", ".", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", "%");
    private static final Set<String> CODE_BLOCKS = Set.of("init", "action", "reverse", "result");
    private static final Set<String> BRANCHES = Set.of("if", "else", "do", "break", "then");
    private static final Set<String> TEMPORAL = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    private final Vocabulary vocabulary;
    private final Refusals refusals;
    private final ValueGuard values;
    private final NameGuard names;

    ConditionGuard(Vocabulary vocabulary, Refusals refusals) {
        this.vocabulary = vocabulary;
        this.refusals = refusals;
        this.values = new ValueGuard(refusals);
        this.names = new NameGuard(vocabulary, refusals);
    }

    void check(Stretch words) {
        if (words.length() > LONGEST) {
            refusals.refuse(FaultCode.TOO_LONG, words.at(0));
        }
        new Complexity(vocabulary, refusals).check(words);
        for (int i = 0; i < words.size(); i++) {
            word(words, i);
        }
    }

    private void word(Stretch words, int i) {
        Token token = words.at(i);
        switch (token.kind()) {
            case BROKEN -> values.broken(token);
            case NUMBER -> values.number(token);
            case STRING -> text(words, i);
            case SIGN -> sign(words, i);
            case NAME -> name(words, i);
        }
    }

    private void text(Stretch words, int i) {
        Token text = words.at(i);
        if (words.before(i).is("+") || words.after(i).is("+")) {
            boolean ofPattern = words.before(i).is("matches");
            refusals.refuse(ofPattern ? FaultCode.PATTERN_NOT_LITERAL : FaultCode.MEMORY_BOMB, text);
        } else if (!words.before(i).is("matches")) {
            values.text(words.before(i), text);
        } else if (!bounded(text.inside())) {
            refusals.refuse(FaultCode.EXPLODING_PATTERN, text);
        }
    }

    /** However the backslashes are read. */
    private static boolean bounded(String pattern) {
        return PatternCost.isBounded(pattern) && PatternCost.isBounded(pattern.replace("\\\\", "\\"));
    }

    private void sign(Stretch words, int i) {
        Token sign = words.at(i);
        if (sign.is("/") && !words.endsValue(i - 1)) {
            refusals.refuse(FaultCode.FORBIDDEN_SOURCE, sign);
        } else if (!SIGNS.contains(sign.text())) {
            refusals.refuse(code(words, i), sign);
        }
    }

    private static FaultCode code(Stretch words, int i) {
        return switch (words.at(i).text()) {
            case "[", "]" -> words.before(i).is("do") ? FaultCode.NAMED_CONSEQUENCE : FaultCode.ARRAY;
            case "->", "::" -> FaultCode.ANONYMOUS_FUNCTION;
            case "#" -> FaultCode.INLINE_CAST;
            case "@" -> FaultCode.FORBIDDEN_ATTRIBUTE;
            case "?" -> words.isCalled(i + 1) ? FaultCode.QUERY : FaultCode.FORBIDDEN_OPERATOR;
            default -> FaultCode.FORBIDDEN_OPERATOR;
        };
    }

    private void name(Stretch words, int i) {
        Token name = words.at(i);
        if (words.isMember(i)) {
            names.member(words, i);
        } else if (name.is("from")) {
            from(words, i);
        } else if (name.is("matches")) {
            if (words.after(i).kind() != Token.Kind.STRING) {
                refusals.refuse(FaultCode.PATTERN_NOT_LITERAL, words.after(i).is("") ? name : words.after(i));
            }
        } else if (name.is("this") && words.before(i).is(":")) {
            refusals.refuse(FaultCode.FORBIDDEN_OPERATOR, name);
        } else if (!Vocabulary.CONDITION_WORDS.contains(name.text())) {
            other(words, i);
        }
    }

    private void from(Stretch words, int i) {
        Token source = words.after(i);
        if (source.is("entry")) {
            refusals.refuse(FaultCode.ENTRY_POINT, source.start(), words.endOfDashed(i + 1));
        } else if (!source.is("accumulate") && !source.is("collect")) {
            refusals.refuse(FaultCode.FORBIDDEN_SOURCE, source.is("") ? words.at(i) : source);
        }
    }

    private void other(Stretch words, int i) {
        Token name = words.at(i);
        boolean infix = words.endsValue(i - 1) && !words.before(i).is(")");
        boolean temporal = infix && TEMPORAL.contains(name.text());
        if (temporal || (name.is("over") && words.after(i).is("window"))) {
            refusals.refuse(FaultCode.TIME_DEPENDENT, name);
        } else if (BRANCHES.contains(name.text()) && !vocabulary.isField(name.text())) {
            refusals.refuse(FaultCode.NAMED_CONSEQUENCE, name);
        } else if (CODE_BLOCKS.contains(name.text()) && words.isCalled(i)) {
            refusals.refuse(FaultCode.ACCUMULATE_CODE, name);
        } else if (infix && !words.after(i).is(":") && !words.isCalled(i)) {
            refusals.refuse(FaultCode.FORBIDDEN_OPERATOR, name);
        } else if (words.isCalled(i)) {
            called(name);
        } else {
            names.root(words, i);
        }
    }

    private void called(Token name) {
        if (name.isCapitalised()) {
            if (!vocabulary.isPatternType(name.text()) && isOfJava(name.text())) {
                refusals.refuse(NameGuard.danger(name, FaultCode.FORBIDDEN_CLASS), name);
            }
        } else if (vocabulary.isFunction(name.text())) {
            refusals.refuse(FaultCode.FORBIDDEN_FUNCTION, name);
        } else if (!Vocabulary.GATHERERS.contains(name.text())) {
            names.call(name);
        }
    }

    /** A class that Java knows by its short name; any other unknown name is a mistyped kind of fact, and told as such. */
    private static boolean isOfJava(String name) {
        return Object.class.getResource("/java/lang/" + name + ".class") != null
                || Dangers.of(name).isPresent();
    }
}
