package org.parindex.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Says what is wrong where a parser stopped. */
final class SyntaxFault {
    private static final Map<String, String> MISWRITTEN = Map.of("=", "==", "=<", "<=", "=>", ">=", "<>", "!=");

    private SyntaxFault() {}

    /**
     * The fault of a rule that does not parse.
     *
     * @param offset where the parser stopped; -1 where it does not say
     */
    static PackFault at(DrlText source, RuleText rule, int offset) {
        List<DrlToken> tokens = rule.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (offset >= 0 && tokens.get(i).end() > offset) {
                return stopped(source, tokens, i);
            }
        }
        return source.fault(
                        FaultCode.SYNTAX,
                        rule.from(),
                        rule.nameToken().end(),
                        "Quy tắc \"" + rule.name() + "\" sai cú pháp.",
                        "The rule \"" + rule.name() + "\" is not written as a rule should be.")
                .withHint(
                        "Kiểm tra dấu ngoặc, dấu phẩy, when, then và end của quy tắc này.",
                        "Check brackets, commas, when, then and end of this rule.");
    }

    private static PackFault stopped(DrlText source, List<DrlToken> tokens, int at) {
        DrlToken token = tokens.get(at);
        Optional<PackFault> known = at < 2 ? Optional.empty() : known(source, tokens, at);
        if (known.isPresent()) {
            return known.get();
        }
        if (at > 0 && missesComma(tokens.get(at - 1), token)) {
            return source.fault(
                            FaultCode.SYNTAX,
                            token,
                            "Thiếu dấu phẩy trước \"" + token.text() + "\".",
                            "A comma is missing before \"" + token.text() + "\".")
                    .withHint(
                            "Các điều kiện trong một ngoặc cách nhau bằng dấu phẩy.",
                            "The conditions within one bracket are parted by commas.");
        }
        return source.fault(
                        FaultCode.SYNTAX,
                        token,
                        "Sai cú pháp: không hiểu \"" + token.text() + "\" ở đây.",
                        "Syntax error: \"" + token.text() + "\" cannot stand here.")
                .withHint(
                        "Kiểm tra chỗ này và ngay trước đó: dấu ngoặc, dấu phẩy, phép so sánh còn thiếu một vế.",
                        "Check here and just before: brackets, commas, a comparison that lacks a side.");
    }

    /** Mistakes that are known by what stands just before. */
    private static Optional<PackFault> known(DrlText source, List<DrlToken> tokens, int at) {
        DrlToken token = tokens.get(at);
        DrlToken before = tokens.get(at - 1);
        if (token.is("and") || token.is("or")) {
            return Optional.of(replaced(source, token, token, token.is("and") ? "&&" : "||"));
        }
        if (token.is(",") && before.is(")")) {
            return Optional.of(replaced(source, token, token, ""));
        }
        if (before.is("%") && tokens.get(at - 2).isNumber()) {
            return Optional.of(replaced(
                    source, tokens.get(at - 2), before, tokens.get(at - 2).text()));
        }
        if (before.isWord() && before.text().startsWith("$") && token.isWord()) {
            return Optional.of(replaced(source, before, token, before.text() + " : " + token.text()));
        }
        return Optional.empty();
    }

    private static PackFault replaced(DrlText source, DrlToken first, DrlToken last, String right) {
        String written = source.slice(first.start(), last.end());
        return source.fault(
                        FaultCode.SYNTAX,
                        first.start(),
                        last.end(),
                        "Sai cú pháp: không viết \"" + written + "\" ở đây.",
                        "Syntax error: \"" + written + "\" cannot be written here.")
                .withHint(
                        right.isEmpty() ? "Xóa dấu này." : "Viết " + right + ".",
                        right.isEmpty() ? "Delete it." : "Write " + right + ".")
                .withFix(source.fix(first.start(), last.end(), right));
    }

    private static boolean missesComma(DrlToken before, DrlToken token) {
        boolean operand = before.isString() || before.isNumber() || before.is("true") || before.is("false");
        return operand && (token.isWord() || token.is("!")) && !token.is("then");
    }

    /** A sign that looks like a comparison and is none. */
    static Optional<PackFault> miswritten(DrlText source, DrlToken token, DrlToken next) {
        String sign = token.touches(next) && MISWRITTEN.containsKey(token.text() + next.text())
                ? token.text() + next.text()
                : token.text();
        String right = token.isString() ? null : MISWRITTEN.get(sign);
        if (right == null) {
            return Optional.empty();
        }
        int end = sign.equals(token.text()) ? token.end() : next.end();
        return Optional.of(source.fault(
                        FaultCode.SYNTAX,
                        token.start(),
                        end,
                        "\"" + sign + "\" không phải phép so sánh.",
                        "\"" + sign + "\" is no comparison.")
                .withHint("Viết " + right + ".", "Write " + right + ".")
                .withFix(source.fix(token.start(), end, right)));
    }
}
