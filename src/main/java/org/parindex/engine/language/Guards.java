package org.parindex.engine.language;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.engine.language.Expression.Among;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.Expression.Member;
import org.parindex.engine.language.Expression.Name;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;

/**
 * What the conditions of one pattern make sure of.
 *
 * @param present fields that are there
 * @param nonZero numbers that are not 0
 * @param mentioned whatever a condition speaks of
 */
record Guards(Set<String> present, Set<String> nonZero, Set<String> mentioned) {

    Guards() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    Guards copy() {
        return new Guards(new HashSet<>(present), new HashSet<>(nonZero), new HashSet<>(mentioned));
    }

    /** Adds what holds where the expression is true. */
    void assume(Expression expression, ValueType owner) {
        Expression bare = expression.bare();
        path(bare).ifPresent(path -> truth(path, owner));
        if (bare instanceof Among among) {
            path(among.left()).ifPresent(path -> {
                mentioned.add(path);
                if (!among.negated()) {
                    present.add(path);
                }
            });
        } else if (bare instanceof Binary binary && binary.operator().equals("&&")) {
            assume(binary.left(), owner);
            assume(binary.right(), owner);
        } else if (bare instanceof Binary binary && binary.compares()) {
            path(binary.left()).ifPresent(path -> compared(path, binary.operator(), binary.right()));
        }
    }

    /** Adds what holds where the expression is false. */
    void assumeNot(Expression expression) {
        if (expression.bare() instanceof Binary binary && binary.operator().equals("==")) {
            path(binary.left()).ifPresent(path -> compared(path, "!=", binary.right()));
        }
    }

    /** A derived {@code done(issued)} that is true says that {@code issued} is there. */
    private void truth(String path, ValueType owner) {
        mentioned.add(path);
        Members.field(owner, path)
                .map(ValueType::field)
                .map(FactField::derived)
                .filter(derived -> derived.operation() == Derivation.Operation.done)
                .ifPresent(derived -> present.addAll(derived.fieldArguments()));
    }

    private void compared(String path, String operator, Expression right) {
        mentioned.add(path);
        boolean toNull =
                right.bare() instanceof Literal literal && literal.token().is("null");
        if (toNull ? operator.equals("!=") : operator.equals("==")) {
            present.add(path);
        }
        number(right).filter(value -> !holdsAtZero(operator, value)).ifPresent(value -> nonZero.add(path));
    }

    /** The number that a literal writes. */
    static Optional<BigDecimal> number(Expression expression) {
        if (expression.bare() instanceof Literal literal
                && literal.token().isNumber()
                && literal.token().digits().matches("\\d+(\\.\\d+)?")) {
            BigDecimal value = new BigDecimal(literal.token().digits());
            return Optional.of(literal.start() < literal.token().start() ? value.negate() : value);
        }
        return Optional.empty();
    }

    /** Whether {@code 0 operator value} is true. */
    static boolean holdsAtZero(String operator, BigDecimal value) {
        int sign = -value.signum();
        return switch (operator) {
            case "==" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    /** A field as written, such as {@code ratio.percent}; empty for anything else. */
    static Optional<String> path(Expression expression) {
        Expression bare = expression.bare();
        if (bare instanceof Name name) {
            return Optional.of(name.token().text());
        }
        if (bare instanceof Member member) {
            return path(member.scope())
                    .map(scope -> scope.equals("this")
                            ? member.name().text()
                            : scope + "." + member.name().text());
        }
        return Optional.empty();
    }

    boolean mentionsAny(List<String> paths) {
        return paths.stream().anyMatch(mentioned::contains);
    }
}
