package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.pack.FaultCode;

/** Checks what stands between the brackets of one pattern. */
final class ConstraintCheck {
    private final RuleSource rule;
    private final ExpressionTypes expressions;

    /** One condition: the variable that it is bound to, and what it says. */
    record Constraint(@Nullable DrlToken variable, Expression expression) {
        static Constraint of(List<DrlToken> tokens) {
            boolean bound = tokens.size() > 2 && tokens.get(0).isWord() && isColon(tokens.get(1));
            return bound
                    ? new Constraint(tokens.get(0), ExpressionParser.parse(tokens.subList(2, tokens.size())))
                    : new Constraint(null, ExpressionParser.parse(tokens));
        }

        /** Whether it says something, and does not only give a field a name. */
        boolean isCondition() {
            return variable == null || expression instanceof Binary || expression instanceof Expression.Among;
        }

        private static boolean isColon(DrlToken token) {
            return token.is(":") || token.is(":=");
        }
    }

    ConstraintCheck(RuleSource rule, ExpressionTypes expressions) {
        this.rule = rule;
        this.expressions = expressions;
    }

    /**
     * The conditions in their order; their variables are bound in {@code scope}.
     *
     * @param variable the one that the pattern is bound to; null if there is none
     */
    void check(List<List<DrlToken>> written, ValueType owner, @Nullable String variable, Scope scope) {
        List<List<DrlToken>> whole = withoutCommas(written);
        List<Constraint> constraints = whole.stream().map(Constraint::of).toList();
        int before = rule.faults().size();
        for (Constraint constraint : constraints) {
            one(constraint, owner, scope);
        }
        if (rule.faults().size() == before) {
            new AbsenceCheck(rule, owner).check(constraints, variable, scope);
        }
    }

    private void one(Constraint constraint, ValueType owner, Scope scope) {
        ValueType type = expressions.of(constraint.expression(), owner, scope);
        DrlToken variable = constraint.variable();
        if (variable == null) {
            new ComparisonCheck(rule).truth(constraint.expression(), type);
            return;
        }
        Expression bound = bound(constraint.expression());
        scope.bind(variable.text(), quietly().of(bound, owner, scope));
        if (bound instanceof Binary arithmetic && arithmetic.calculates()) {
            bare(variable, arithmetic);
        }
    }

    /** The same types once more, without telling the same faults again. */
    private ExpressionTypes quietly() {
        return new ExpressionTypes(new RuleSource(
                rule.source(), rule.text(), rule.descr(), rule.types(), rule.imports(), new ArrayList<>()));
    }

    /** What a variable holds: in a comparison its first side. */
    private static Expression bound(Expression expression) {
        if (expression instanceof Binary binary && !binary.calculates()) {
            return bound(binary.left());
        }
        return expression instanceof Expression.Among among ? among.left() : expression;
    }

    private void bare(DrlToken variable, Binary arithmetic) {
        String text = rule.source().slice(arithmetic.start(), arithmetic.end());
        rule.add(rule.source()
                .fault(
                        FaultCode.BARE_ARITHMETIC,
                        arithmetic.start(),
                        arithmetic.end(),
                        "Không có ngoặc thì " + variable.text() + " chỉ nhận vế đầu của " + text + ".",
                        "Without brackets " + variable.text() + " takes only the first part of " + text + ".")
                .withHint("Viết ( " + text + " ).", "Write ( " + text + " ).")
                .withFix(rule.source().fix(arithmetic.start(), arithmetic.end(), "( " + text + " )")));
    }

    /** A number that a decimal comma tore in two is told, and both halves are left out. */
    private List<List<DrlToken>> withoutCommas(List<List<DrlToken>> written) {
        List<List<DrlToken>> whole = new ArrayList<>();
        for (List<DrlToken> tokens : written) {
            DrlToken before = whole.isEmpty() ? null : last(whole.get(whole.size() - 1));
            Optional<DrlToken> half = tokens.size() == 1 && before != null && before.kind() == DrlToken.Kind.WHOLE
                    ? Optional.of(tokens.get(0))
                    : Optional.empty();
            if (before != null && half.filter(token -> tears(before, token)).isPresent()) {
                rule.add(DecimalComma.inCondition(rule.source(), before, half.get()));
                whole.remove(whole.size() - 1);
            } else {
                whole.add(tokens);
            }
        }
        return whole;
    }

    private static boolean tears(DrlToken before, DrlToken after) {
        return after.isNumber() && after.start() == before.end() + 1;
    }

    private static DrlToken last(List<DrlToken> tokens) {
        return tokens.get(tokens.size() - 1);
    }
}
