package org.parindex.engine.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.language.Expression.Among;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.engine.language.Expression.Call;
import org.parindex.engine.language.Expression.Group;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.Expression.Member;
import org.parindex.engine.language.Expression.Name;
import org.parindex.engine.language.Expression.Unary;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds the type of each part of a condition, and the names that nothing answers to. */
final class ExpressionTypes {
    private final RuleSource rule;
    private final ComparisonCheck comparisons;

    ExpressionTypes(RuleSource rule) {
        this.rule = rule;
        this.comparisons = new ComparisonCheck(rule);
    }

    /**
     * The type of an expression; unknown where it, or a part of it, is faulty.
     *
     * @param owner the type of the pattern that it stands in; null outside a pattern
     */
    ValueType of(Expression expression, @Nullable ValueType owner, Scope scope) {
        if (expression instanceof Name name) {
            return name(name.token(), owner, scope);
        }
        if (expression instanceof Literal literal) {
            return literal(literal.token());
        }
        if (expression instanceof Member member) {
            return member(member, owner, scope);
        }
        if (expression instanceof Call call) {
            return call(call, owner, scope);
        }
        if (expression instanceof Group group) {
            return computed(of(group.inner(), owner, scope), group.inner());
        }
        return operation(expression, owner, scope);
    }

    private static ValueType computed(ValueType type, Expression inner) {
        return inner.bare() instanceof Name || inner.bare() instanceof Member
                ? type
                : new ValueType(type.javaClass(), type.fact(), null);
    }

    private ValueType operation(Expression expression, @Nullable ValueType owner, Scope scope) {
        if (expression instanceof Among among) {
            ValueType left = of(among.left(), owner, scope);
            for (Expression choice : among.choices()) {
                comparisons.check(among.left(), left, "==", choice, side(choice, left, owner, scope));
            }
            return ValueType.of(boolean.class);
        }
        if (expression instanceof Unary unary) {
            ValueType operand = of(unary.operand(), owner, scope);
            return unary.sign().is("!") ? comparisons.truth(unary.operand(), operand) : operand;
        }
        return expression instanceof Binary binary ? binary(binary, owner, scope) : ValueType.UNKNOWN;
    }

    private ValueType binary(Binary binary, @Nullable ValueType owner, Scope scope) {
        ValueType left = of(binary.left(), owner, scope);
        ValueType right = side(binary.right(), left, owner, scope);
        if (binary.compares()) {
            comparisons.check(binary.left(), left, binary.operator(), binary.right(), right);
        } else if (binary.joins()) {
            comparisons.truth(binary.left(), left);
            comparisons.truth(binary.right(), right);
        } else if (binary.calculates()) {
            return comparisons.calculated(binary, left, right);
        } else {
            comparisons.worded(binary, left);
        }
        return ValueType.of(boolean.class);
    }

    /** The right side of a comparison, where a closed value may lack its quotes. */
    private ValueType side(Expression right, ValueType left, @Nullable ValueType owner, Scope scope) {
        if (right instanceof Name name
                && left.field() != null
                && left.field().values().contains(name.token().text())) {
            rule.add(rule.source()
                    .fault(
                            FaultCode.UNKNOWN_FIELD,
                            name.token(),
                            "Chữ " + name.token().text() + " phải đặt trong dấu ngoặc kép.",
                            "The text " + name.token().text() + " must stand in quotes.")
                    .withHint(
                            "Viết \"" + name.token().text() + "\".",
                            "Write \"" + name.token().text() + "\".")
                    .withFix(rule.source()
                            .fix(name.start(), name.end(), '"' + name.token().text() + '"')));
            return ValueType.UNKNOWN;
        }
        return of(right, owner, scope);
    }

    private static ValueType literal(DrlToken token) {
        return switch (token.kind()) {
            case STRING -> ValueType.of(String.class);
            case WHOLE -> ValueType.of(long.class);
            case FRACTION -> ValueType.of(token.text().matches(".*[bB]") ? BigDecimal.class : double.class);
            default -> token.is("null") ? ValueType.UNKNOWN : ValueType.of(boolean.class);
        };
    }

    private ValueType name(DrlToken token, @Nullable ValueType owner, Scope scope) {
        Optional<ValueType> variable = scope.find(token.text());
        if (variable.isPresent()) {
            return variable.get();
        }
        if (token.is("this")) {
            return owner == null ? ValueType.UNKNOWN : owner;
        }
        if (token.text().startsWith("$") || owner == null) {
            return unbound(token, scope);
        }
        return owner.known()
                ? Members.field(owner, token.text()).orElseGet(() -> unknownField(token, owner, scope))
                : ValueType.UNKNOWN;
    }

    private ValueType unbound(DrlToken token, Scope scope) {
        if (isType(token)) {
            return ValueType.UNKNOWN;
        }
        PackFault fault = rule.source()
                .fault(
                        FaultCode.UNBOUND_VARIABLE,
                        token,
                        "Biến " + token.text() + " chưa được đặt ở phía trước.",
                        "The variable " + token.text() + " is not set before this place.");
        rule.add(Spelling.hinted(fault, rule.source(), token.start(), token.end(), token.text(), scope.names()));
        return ValueType.UNKNOWN;
    }

    private boolean isType(DrlToken token) {
        return rule.types().find(token.text(), rule.imports()).isPresent() || token.is("score");
    }

    private ValueType unknownField(DrlToken token, ValueType owner, Scope scope) {
        if (isType(token)) {
            return ValueType.UNKNOWN;
        }
        List<String> candidates = new ArrayList<>(Members.fields(owner));
        Set<String> variables = scope.names();
        candidates.addAll(variables);
        rule.add(Spelling.hinted(
                fieldFault(token, owner), rule.source(), token.start(), token.end(), token.text(), candidates));
        return ValueType.UNKNOWN;
    }

    private PackFault fieldFault(DrlToken token, ValueType owner) {
        String type = rule.nameOf(owner);
        return rule.source()
                .fault(
                        FaultCode.UNKNOWN_FIELD,
                        token,
                        type + " không có trường " + token.text() + ".",
                        type + " has no field " + token.text() + ".");
    }

    private ValueType member(Member member, @Nullable ValueType owner, Scope scope) {
        ValueType of = of(member.scope(), owner, scope);
        if (!of.known()) {
            return ValueType.UNKNOWN;
        }
        DrlToken name = member.name();
        return Members.field(of, name.text()).orElseGet(() -> {
            rule.add(Spelling.hinted(
                    fieldFault(name, of), rule.source(), name.start(), name.end(), name.text(), Members.fields(of)));
            return ValueType.UNKNOWN;
        });
    }

    /** The type itself where a call is on it, as in {@code LocalDate.of( 2030, 7, 1 )}. */
    private ValueType typeNamed(Expression on, Scope scope) {
        return on instanceof Name name && scope.find(name.token().text()).isEmpty()
                ? rule.types().find(name.token().text(), rule.imports()).orElse(ValueType.UNKNOWN)
                : ValueType.UNKNOWN;
    }

    private ValueType call(Call call, @Nullable ValueType owner, Scope scope) {
        Expression on = call.scope();
        ValueType of = on == null ? ValueType.UNKNOWN : of(on, owner, scope);
        List<ValueType> given = call.arguments().stream()
                .map(argument -> of(argument, owner, scope))
                .toList();
        new ArgumentCheck(rule).check(of.known() || on == null ? of : typeNamed(on, scope), call, given);
        if (!of.known()) {
            return ValueType.UNKNOWN;
        }
        DrlToken name = call.name();
        return Members.method(of, name.text(), call.arguments().size()).orElseGet(() -> {
            rule.add(rule.source()
                    .fault(
                            FaultCode.UNKNOWN_METHOD,
                            name,
                            rule.nameOf(of) + " không có " + name.text() + "( … ) như viết ở đây.",
                            rule.nameOf(of) + " has no " + name.text() + "( … ) as written here."));
            return ValueType.UNKNOWN;
        });
    }
}
