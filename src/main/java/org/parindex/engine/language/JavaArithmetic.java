package org.parindex.engine.language;

import java.util.List;
import java.util.Set;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds numbers and calculations of Java in a consequence, wherever they stand: they round without saying so. */
final class JavaArithmetic {
    private static final Set<String> BINARY_TYPES = Set.of("double", "float", "Double", "Float");
    private static final Set<String> BINARY_VALUES = Set.of("doubleValue", "floatValue", "divide");

    private final RuleSource rule;
    private final Statements statements;

    JavaArithmetic(RuleSource rule, Statements statements) {
        this.rule = rule;
        this.statements = statements;
    }

    static PackFault fault(DrlText source, int from, int to) {
        return source.fault(
                        FaultCode.JAVA_ARITHMETIC,
                        from,
                        to,
                        "Phép tính " + source.slice(from, to) + " của Java làm tròn hoặc mất phần lẻ.",
                        "Java's calculation " + source.slice(from, to) + " rounds or loses decimals.")
                .withHint(
                        "Tính từ một tỷ lệ: $m.getRatio().times(\"1.5\").over(\"80%\").",
                        "Calculate from a ratio: $m.getRatio().times(\"1.5\").over(\"80%\").");
    }

    void check() {
        List<DrlToken> tokens = rule.text().consequence();
        for (int at = 0; at < tokens.size(); at++) {
            DrlToken token = tokens.get(at);
            if (!statements.isSpoilt(token.start()) && isBinary(token, at > 0 ? tokens.get(at - 1) : token)) {
                statements.spoil(token.start());
                rule.add(token.kind() == DrlToken.Kind.SIGN ? divided(token) : number(token));
            } else if (!statements.isSpoilt(token.start()) && isBareDecimal(tokens, at)) {
                statements.spoil(token.start());
                rule.add(number(tokens.get(at + 3)));
            }
        }
    }

    private static boolean isBinary(DrlToken token, DrlToken before) {
        return switch (token.kind()) {
            case FRACTION -> true;
            case WORD ->
                BINARY_TYPES.contains(token.text()) || (BINARY_VALUES.contains(token.text()) && before.is("."));
            case SIGN -> token.is("/") || token.is("%");
            default -> false;
        };
    }

    /** {@code new BigDecimal( 2 )}. */
    private static boolean isBareDecimal(List<DrlToken> tokens, int at) {
        return tokens.get(at).is("new")
                && at + 3 < tokens.size()
                && tokens.get(at + 1).is("BigDecimal")
                && tokens.get(at + 3).isNumber();
    }

    private PackFault divided(DrlToken sign) {
        return rule.source()
                .fault(
                        FaultCode.JAVA_ARITHMETIC,
                        sign,
                        "Phép " + sign.text() + " của Java làm tròn hoặc mất phần lẻ.",
                        "Java's " + sign.text() + " rounds or loses decimals.")
                .withHint("Tính từ một tỷ lệ: .times(\"1.5\").over(\"80%\").", "Calculate from a ratio.");
    }

    private PackFault number(DrlToken token) {
        boolean suffix = token.isNumber() && token.text().matches(".*[bB]");
        return rule.source()
                .fault(
                        suffix ? FaultCode.DECIMAL_SUFFIX : FaultCode.JAVA_NUMBER,
                        token,
                        suffix
                                ? "Đuôi B trong " + token.text() + " chỉ dùng ở phần when."
                                : token.text() + " của Java không giữ số lẻ chính xác.",
                        suffix
                                ? "The suffix B of " + token.text() + " is for the part when only."
                                : "Java's " + token.text() + " does not keep decimals exactly.")
                .withHint(
                        "Viết điểm trong dấu ngoặc kép: \"0.5\"; phép tính thì bắt đầu từ một tỷ lệ.",
                        "Write points in quotes: \"0.5\"; let a calculation begin with a ratio.");
    }
}
