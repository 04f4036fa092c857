package org.parindex.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.parindex.arithmetic.Ratio;
import org.parindex.engine.language.ValueType.Family;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Checks the functions of an {@code accumulate}: their names, what they are given, what they give. */
final class AccumulateCheck {
    private static final Map<String, Class<?>> RESULTS =
            Map.of("count", Long.class, "collectList", List.class, "collectSet", Set.class, "share", Ratio.class);
    private static final Set<String> OF_ITS_ARGUMENT = Set.of("sum", "min", "max");
    private static final Set<String> OTHERS = Set.of("average", "variance", "standardDeviation");
    private static final Set<String> OF_NUMBERS = Set.of("sum", "average", "variance", "standardDeviation");

    private final RuleSource rule;
    private final ExpressionTypes expressions;

    AccumulateCheck(RuleSource rule, ExpressionTypes expressions) {
        this.rule = rule;
        this.expressions = expressions;
    }

    /**
     * The result, where there is one function and its result is known.
     *
     * @param inner what the functions see
     * @param outer where the functions' variables are bound
     */
    Optional<ValueType> check(AccumulateDescr accumulate, Scope inner, Scope outer) {
        BaseDescr input = accumulate.getInput();
        List<DrlToken> tokens = rule.tokens(input.getEndCharacter(), accumulate.getEndCharacter() + 1);
        Optional<ValueType> result = Optional.empty();
        for (int at = 0; at + 1 < tokens.size() && !laterPart(tokens, at); at++) {
            if (tokens.get(at).isWord() && tokens.get(at + 1).is("(")) {
                int close = close(tokens, at + 1);
                ValueType given = function(tokens.get(at), tokens.subList(at + 2, close), inner);
                if (at >= 2 && tokens.get(at - 1).is(":")) {
                    outer.bind(tokens.get(at - 2).text(), given);
                }
                result = Optional.of(given);
                at = close;
            }
        }
        return result;
    }

    /** After the functions, a semicolon, the conditions on their results. */
    private static boolean laterPart(List<DrlToken> tokens, int at) {
        return at > 0
                && tokens.get(at).is(";")
                && tokens.subList(0, at).stream().anyMatch(token -> token.is("("));
    }

    private static int close(List<DrlToken> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.get(at).opens() ? 1 : tokens.get(at).closes() ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return tokens.size();
    }

    private ValueType function(DrlToken name, List<DrlToken> argument, Scope inner) {
        ValueType of =
                argument.isEmpty() ? ValueType.UNKNOWN : expressions.of(ExpressionParser.parse(argument), null, inner);
        if (!argument.isEmpty()) {
            argument(name, argument, of);
        }
        Class<?> result = RESULTS.get(name.text());
        if (result != null) {
            return ValueType.of(result);
        }
        if (OF_ITS_ARGUMENT.contains(name.text())) {
            return of.javaClass() == long.class ? ValueType.of(Long.class) : new ValueType(of.javaClass(), null, null);
        }
        if (!OTHERS.contains(name.text()) && rule.imports().stream().noneMatch(each -> each.endsWith(name.text()))) {
            rule.add(unknown(name));
        }
        return ValueType.UNKNOWN;
    }

    private PackFault unknown(DrlToken name) {
        Set<String> known = new TreeSet<>(RESULTS.keySet());
        known.addAll(OF_ITS_ARGUMENT);
        known.addAll(OTHERS);
        PackFault fault = rule.source()
                .fault(
                        FaultCode.UNKNOWN_METHOD,
                        name,
                        "Không có hàm gộp " + name.text() + ".",
                        "There is no function " + name.text() + " to accumulate with.");
        return Spelling.hinted(fault, rule.source(), name.start(), name.end(), name.text(), known);
    }

    private void argument(DrlToken name, List<DrlToken> argument, ValueType type) {
        Family family = type.family();
        boolean numbers = OF_NUMBERS.contains(name.text()) && family != Family.NUMBER;
        boolean shares = name.is("share") && family != Family.TRUTH && family != Family.RATIO;
        if (type.known() && family != Family.OTHER && (numbers || shares)) {
            String wanted = shares ? "đúng/sai hoặc tỷ lệ" : "số";
            String wantedEn = shares ? "true or false, or a ratio" : "a number";
            rule.add(rule.source()
                    .fault(
                            FaultCode.WRONG_ARGUMENT,
                            argument.get(0).start(),
                            argument.get(argument.size() - 1).end(),
                            name.text() + " cần " + wanted + "; đây là "
                                    + family.text().vi() + ".",
                            name.text() + " takes " + wantedEn + "; this is "
                                    + family.text().en() + "."));
        }
    }
}
