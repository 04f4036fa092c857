package org.parindex.engine.language;

import java.math.BigDecimal;
import java.util.List;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.ValueType.Family;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Checks that the two sides of a comparison or calculation fit: type, closed value, exact decimal. */
final class ComparisonCheck {
    private static final List<Family> ORDERED = List.of(Family.NUMBER, Family.DAY);

    private final RuleSource rule;
    private final SideFix sides;
    private final HeldTexts texts;

    ComparisonCheck(RuleSource rule) {
        this.rule = rule;
        this.texts = new HeldTexts(rule);
        this.sides = new SideFix(rule.source(), texts);
    }

    void check(Expression left, ValueType leftType, String operator, Expression right, ValueType rightType) {
        texts.check(leftType, right);
        texts.check(rightType, left);
        plainDecimal(leftType, right);
        plainDecimal(rightType, left);
        if (isNull(right)
                && leftType.javaClass() != null
                && leftType.javaClass().isPrimitive()) {
            neverAbsent(left);
        } else if (leftType.known() && rightType.known()) {
            families(left, leftType, operator, right, rightType);
        }
    }

    private static boolean isNull(Expression side) {
        return side.bare() instanceof Literal literal && literal.token().is("null");
    }

    private void neverAbsent(Expression left) {
        String name = rule.source().slice(left.start(), left.end());
        rule.add(rule.source()
                .fault(
                        FaultCode.WRONG_TYPES,
                        left.start(),
                        left.end(),
                        name + " không bao giờ vắng mặt: so với null là vô nghĩa.",
                        name + " is never absent: comparing it with null means nothing."));
    }

    private void plainDecimal(ValueType type, Expression side) {
        if (type.isDecimal()
                && side.bare() instanceof Literal literal
                && literal.token().kind() == DrlToken.Kind.FRACTION
                && !literal.token().text().matches(".*[bB]")) {
            DrlToken token = literal.token();
            String exact = token.digits() + "B";
            rule.add(rule.source()
                    .fault(
                            FaultCode.PLAIN_DECIMAL,
                            token,
                            "Số lẻ " + token.text() + " không được giữ chính xác khi so với trường thập phân.",
                            "The decimal " + token.text() + " is not kept exactly beside a decimal field.")
                    .withHint("Viết " + exact + ".", "Write " + exact + ".")
                    .withFix(rule.source().fix(token.start(), token.end(), exact)));
        }
    }

    private void families(Expression left, ValueType leftType, String operator, Expression right, ValueType rightType) {
        Family one = leftType.family();
        Family other = rightType.family();
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (one == Family.OTHER || other == Family.OTHER) {
            return;
        }
        if (one != other) {
            rule.add(sides.hinted(mismatch(left, one, right, other), left, leftType, right, rightType));
        } else if (!equality && !ORDERED.contains(one)) {
            rule.add(unordered(left, one, operator, right));
        }
    }

    private PackFault mismatch(Expression left, Family one, Expression right, Family other) {
        return rule.source()
                .fault(
                        FaultCode.WRONG_TYPES,
                        left.start(),
                        right.end(),
                        "Không so sánh được " + one.text().vi() + " với "
                                + other.text().vi() + ": " + rule.source().slice(left.start(), right.end()) + ".",
                        "Cannot compare " + one.text().en() + " with "
                                + other.text().en() + ": " + rule.source().slice(left.start(), right.end()) + ".");
    }

    private PackFault unordered(Expression left, Family family, String operator, Expression right) {
        return rule.source()
                .fault(
                        FaultCode.WRONG_TYPES,
                        left.start(),
                        right.end(),
                        "Không dùng " + operator + " với " + family.text().vi() + ".",
                        operator + " cannot be used with " + family.text().en() + ".")
                .withHint(
                        "Lớn hơn, nhỏ hơn chỉ dùng cho số và ngày; tỷ lệ thì so .percent.",
                        "Greater and less are for numbers and days; of a ratio compare .percent.");
    }

    /** The type true or false; a fault where the expression is something else. */
    ValueType truth(Expression expression, ValueType type) {
        if (type.known() && type.family() != Family.TRUTH && type.family() != Family.OTHER) {
            String text = rule.source().slice(expression.start(), expression.end());
            rule.add(rule.source()
                    .fault(
                            FaultCode.WRONG_TYPES,
                            expression.start(),
                            expression.end(),
                            text + " là " + type.family().text().vi() + ", không phải điều kiện đúng/sai.",
                            text + " is " + type.family().text().en() + ", not a condition.")
                    .withHint("Viết phép so sánh, ví dụ " + text + " > 0.", "Compare it, such as " + text + " > 0."));
        }
        return ValueType.of(boolean.class);
    }

    /** A word between two sides, such as {@code matches}: those about texts want a text on the left. */
    void worded(Binary binary, ValueType left) {
        boolean aboutTexts = List.of("matches", "not matches", "soundslike", "not soundslike")
                .contains(binary.operator());
        if (aboutTexts && left.known() && left.family() != Family.TEXT && left.family() != Family.OTHER) {
            rule.add(rule.source()
                    .fault(
                            FaultCode.WRONG_TYPES,
                            binary.left().start(),
                            binary.left().end(),
                            binary.operator() + " chỉ dùng cho chữ; đây là "
                                    + left.family().text().vi() + ".",
                            binary.operator() + " is for texts; this is "
                                    + left.family().text().en() + "."));
        }
    }

    /** The type of a sum, product or quotient. */
    ValueType calculated(Binary binary, ValueType left, ValueType right) {
        if (left.family() == Family.TEXT && binary.operator().equals("+")) {
            return ValueType.of(String.class);
        }
        boolean leftNumber = number(binary.left(), left);
        boolean rightNumber = number(binary.right(), right);
        plainDecimal(left, binary.right());
        plainDecimal(right, binary.left());
        if (!leftNumber || !rightNumber || !left.known() || !right.known()) {
            return ValueType.UNKNOWN;
        }
        return left.isDecimal() || right.isDecimal() ? ValueType.of(BigDecimal.class) : ValueType.of(long.class);
    }

    private boolean number(Expression side, ValueType type) {
        if (!type.known() || type.family() == Family.OTHER || type.family() == Family.NUMBER) {
            return true;
        }
        String text = rule.source().slice(side.start(), side.end());
        rule.add(rule.source()
                .fault(
                        FaultCode.WRONG_TYPES,
                        side.start(),
                        side.end(),
                        "Không tính được với " + text + ": đó là "
                                + type.family().text().vi() + ".",
                        "Cannot calculate with " + text + ": it is "
                                + type.family().text().en() + "."));
        return false;
    }
}
