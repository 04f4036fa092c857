package org.parindex.engine.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.language.ConstraintCheck.Constraint;
import org.parindex.engine.language.Expression.Among;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.engine.language.Expression.Call;
import org.parindex.engine.language.Expression.Group;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.Expression.Unary;
import org.parindex.facts.FactField;
import org.parindex.pack.FaultCode;

/**
 * Finds conditions that do not say what happens where a field is absent: a comparison with nothing is silently not met,
 * or throws; so does a division by zero.
 */
final class AbsenceCheck {
    private static final Set<String> SILENT = Set.of("<", "<=", ">", ">=", "!=");

    private final RuleSource rule;
    private final ValueType owner;

    AbsenceCheck(RuleSource rule, ValueType owner) {
        this.rule = rule;
        this.owner = owner;
    }

    /**
     * The conditions of one pattern; what they make sure of is kept in {@code scope} under the pattern's variable.
     *
     * @param variable null where the pattern is not bound
     */
    void check(List<Constraint> constraints, @Nullable String variable, Scope scope) {
        Guards all = new Guards();
        constraints.stream()
                .filter(Constraint::isCondition)
                .forEach(constraint -> all.assume(constraint.expression(), owner));
        Guards before = new Guards();
        for (Constraint constraint : constraints) {
            look(constraint.expression(), all, before);
            if (constraint.isCondition()) {
                before.assume(constraint.expression(), owner);
            }
        }
        new ZeroRatioCheck(rule, owner).check(constraints, all);
        if (variable != null) {
            all.present().forEach(field -> scope.present(variable, field));
        }
    }

    private void look(Expression expression, Guards all, Guards before) {
        Expression bare = expression instanceof Group group ? group.bare() : expression;
        if (bare instanceof Binary binary) {
            binary(binary, all, before);
        } else if (bare instanceof Unary unary) {
            look(unary.operand(), all, before);
        } else if (bare instanceof Among among && among.negated()) {
            silent(among.left(), "not in", all);
        } else if (bare instanceof Call call) {
            call.arguments().forEach(argument -> look(argument, all, before));
        } else {
            primitive(bare);
        }
    }

    private void binary(Binary binary, Guards all, Guards before) {
        look(binary.left(), all, before);
        if (binary.joins()) {
            Guards then = before.copy();
            Guards thenAll = all.copy();
            if (binary.operator().equals("&&")) {
                then.assume(binary.left(), owner);
            } else {
                then.assumeNot(binary.left());
                thenAll.assumeNot(binary.left());
            }
            look(binary.right(), thenAll, then);
            return;
        }
        look(binary.right(), all, before);
        if (binary.calculates()) {
            operand(binary.left(), before);
            operand(binary.right(), before);
            divisor(binary, before);
        } else if (SILENT.contains(binary.operator()) && !isNull(binary.right())) {
            silent(binary.left(), binary.operator(), all);
            silent(binary.right(), binary.operator(), all);
        }
    }

    private static boolean isNull(Expression side) {
        return side.bare() instanceof Literal literal && literal.token().is("null");
    }

    private Optional<FactField> optional(Expression expression) {
        return Guards.path(expression)
                .flatMap(path -> Members.field(owner, path))
                .map(ValueType::field)
                .filter(FactField::optional);
    }

    private void silent(Expression side, String operator, Guards all) {
        optional(side)
                .filter(field -> !isPrimitive(field) && !all.present().contains(field.name()))
                .ifPresent(field -> rule.add(rule.source()
                        .fault(
                                FaultCode.ABSENT_FIELD,
                                side.start(),
                                side.end(),
                                "Trường " + field.name() + " có thể vắng mặt: phép so sánh " + operator
                                        + " không nói khi đó thế nào.",
                                "The field " + field.name() + " may be absent: " + operator
                                        + " does not say what happens then.")
                        .withHint(
                                "Thêm " + field.name() + " != null trước, và một quy tắc cho " + field.name()
                                        + " == null.",
                                "Add " + field.name() + " != null before it, and a rule for " + field.name()
                                        + " == null.")));
    }

    private static boolean isPrimitive(FactField field) {
        return field.kind() == FactField.Kind.WHOLE || field.kind() == FactField.Kind.TRUTH;
    }

    /** An absent {@code long} reads as 0, an absent {@code boolean} as false. */
    private void primitive(Expression side) {
        optional(side).filter(AbsenceCheck::isPrimitive).ifPresent(field -> {
            String read = field.kind() == FactField.Kind.WHOLE ? "0" : "false";
            rule.add(rule.source()
                    .fault(
                            FaultCode.ABSENT_FIELD,
                            side.start(),
                            side.end(),
                            "Trường " + field.name() + " có thể vắng mặt, khi đó bị đọc là " + read + ".",
                            "The field " + field.name() + " may be absent, and is then read as " + read + ".")
                    .withHint(
                            "Bỏ @optional trong facts.drl, hoặc khai báo số là BigDecimal rồi hỏi != null.",
                            "Drop @optional in facts.drl, or declare a number as BigDecimal and ask != null."));
        });
    }

    private void operand(Expression side, Guards before) {
        optional(side)
                .filter(field -> !isPrimitive(field) && !before.present().contains(field.name()))
                .ifPresent(field -> rule.add(rule.source()
                        .fault(
                                FaultCode.ABSENT_FIELD,
                                side.start(),
                                side.end(),
                                "Trường " + field.name() + " có thể vắng mặt: phép tính khi đó bị lỗi.",
                                "The field " + field.name() + " may be absent: the calculation fails then.")
                        .withHint(
                                "Thêm " + field.name() + " != null ở phía trước.",
                                "Add " + field.name() + " != null before it.")));
    }

    private void divisor(Binary binary, Guards before) {
        Expression by = binary.right();
        boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
        boolean safe = Guards.number(by).filter(value -> value.signum() != 0).isPresent()
                || Guards.path(by).filter(before.nonZero()::contains).isPresent();
        if (divides && !safe) {
            String text = rule.source().slice(by.start(), by.end());
            rule.add(rule.source()
                    .fault(
                            FaultCode.ZERO_DENOMINATOR,
                            by.start(),
                            by.end(),
                            "Mẫu số " + text + " có thể bằng 0: phép chia khi đó bị lỗi.",
                            "The denominator " + text + " may be 0: the division fails then.")
                    .withHint(
                            "Thêm " + text + " > 0 ở phía trước, hoặc dùng trường Ratio có @derived.",
                            "Add " + text + " > 0 before it, or use a Ratio field with @derived."));
        }
    }
}
