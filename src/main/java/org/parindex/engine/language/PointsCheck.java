package org.parindex.engine.language;

import java.util.List;
import java.util.Set;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Checks that the points of a consequence are exact: a quoted decimal, or a calculation that a ratio begins. */
final class PointsCheck {
    private static final Set<String> SAYING = Set.of("award", "deduct", "awardEach", "deductEach");
    private static final Set<String> CALCULATING = Set.of("times", "over", "below");

    private final RuleSource rule;
    private final Statements statements;

    PointsCheck(RuleSource rule, Statements statements) {
        this.rule = rule;
        this.statements = statements;
    }

    void check() {
        for (Calls call : Calls.of(rule.text().consequence())) {
            if (call.isOn("score")
                    && !ConsequenceNames.SCORE.contains(call.name().text())) {
                rule.add(ConsequenceNames.ofScore(rule.source(), call.name()));
            }
            boolean says = call.isOn("score") && SAYING.contains(call.name().text());
            boolean calculates = CALCULATING.contains(call.name().text());
            if ((says || calculates) && !call.arguments().isEmpty()) {
                points(call, says);
            }
        }
    }

    private void points(Calls call, boolean says) {
        List<DrlToken> argument = call.arguments().get(0);
        DrlToken first = argument.get(0);
        if (argument.size() == 1 && first.isString()) {
            quoted(call, first);
        } else if (argument.size() == 1 && first.kind() == DrlToken.Kind.WHOLE && torn(call, first)) {
            tell(DecimalComma.inConsequence(
                    rule.source(), first, call.arguments().get(1).get(0)));
        } else if (argument.size() == 1 && first.isNumber()) {
            tell(bare(first));
        } else if (argument.size() > 1 && first.isString() && argument.get(1).isString()) {
            tell(missingComma(first, argument.get(1)));
        } else if (says) {
            calculated(argument);
        }
    }

    private static boolean torn(Calls call, DrlToken first) {
        return call.arguments().size() > 1
                && call.arguments().get(1).get(0).isNumber()
                && call.arguments().get(1).get(0).start() == first.end() + 1;
    }

    private PackFault missingComma(DrlToken points, DrlToken reason) {
        return rule.source()
                .fault(
                        FaultCode.SYNTAX,
                        reason,
                        "Thiếu dấu phẩy giữa điểm và lý do.",
                        "A comma is missing between the points and the reason.")
                .withHint("Thêm dấu phẩy sau " + points.text() + ".", "Add a comma after " + points.text() + ".")
                .withFix(rule.source().fix(points.end(), points.end(), ","));
    }

    private PackFault bare(DrlToken number) {
        String quoted = '"' + number.digits() + '"';
        boolean suffix = number.text().matches(".*[bB]");
        PackFault fault = suffix
                ? rule.source()
                        .fault(
                                FaultCode.DECIMAL_SUFFIX,
                                number,
                                "Đuôi B trong " + number.text() + " chỉ dùng ở phần when.",
                                "The suffix B of " + number.text() + " is for the part when only.")
                : rule.source()
                        .fault(
                                FaultCode.JAVA_NUMBER,
                                number,
                                "Số " + number.text() + " phải đặt trong dấu ngoặc kép để được giữ chính xác.",
                                "The number " + number.text() + " must stand in quotes to be kept exactly.");
        return fault.withHint("Viết " + quoted + ".", "Write " + quoted + ".")
                .withFix(rule.source().fix(number.start(), number.end(), quoted));
    }

    private void quoted(Calls call, DrlToken text) {
        String written = text.unquoted();
        if (written.matches("\\s*-?\\d+,\\d+\\s*%?\\s*")) {
            tell(DecimalComma.inText(rule.source(), text));
        } else if (!isDecimal(written)) {
            tell(wrong(text, text.text() + " không phải là số.", text.text() + " is no number.")
                    .withHint(
                            "Viết số như \"0.25\", hoặc phần trăm như \"80%\".",
                            "Write a decimal such as \"0.25\", or a percentage such as \"80%\"."));
        } else if (Decimals.parse(written).signum() < 0) {
            tell(wrong(text, "Điểm viết không có dấu trừ.", "Points are written without a minus.")
                    .withHint("Trừ điểm thì dùng score.deduct.", "To take points use score.deduct."));
        } else if (call.name().is("over") && Decimals.parse(written).signum() == 0) {
            tell(rule.source()
                    .fault(
                            FaultCode.ZERO_DENOMINATOR,
                            text,
                            "over( " + text.text() + " ) chia cho 0.",
                            "over( " + text.text() + " ) divides by zero."));
        }
    }

    private PackFault wrong(DrlToken text, String vi, String en) {
        return rule.source().fault(FaultCode.WRONG_POINTS, text, vi, en);
    }

    private static boolean isDecimal(String written) {
        try {
            Decimals.parse(written);
            return true;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    /** Points that are calculated: signs of calculation are Java's, and lose or refuse decimals. */
    private void calculated(List<DrlToken> argument) {
        int depth = 0;
        for (DrlToken token : argument) {
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            boolean sign = token.kind() == DrlToken.Kind.SIGN && "+-*/%".contains(token.text());
            if (depth == 0 && sign) {
                tell(JavaArithmetic.fault(
                        rule.source(),
                        argument.get(0).start(),
                        argument.get(argument.size() - 1).end()));
                return;
            }
        }
    }

    private void tell(PackFault fault) {
        int offset = rule.source().offset(fault.line(), fault.column() - 1);
        if (!statements.isSpoilt(offset)) {
            rule.add(fault);
        }
        statements.spoil(offset);
    }
}
