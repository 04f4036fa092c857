package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack.RuleFile;

/** One rule file as far as it can be read: its rules that parse, and the faults of the others. */
record FileLanguage(DrlText source, List<DrlRules.Parsed> rules, List<RuleText> texts, List<PackFault> faults) {

    /** Reads a file whose package line should be {@code drlPackage}. */
    static FileLanguage read(RuleFile file, String drlPackage) {
        DrlText source = new DrlText(file);
        List<PackFault> faults = new ArrayList<>();
        String closed = QuoteCheck.closed(source, faults);
        List<PackFault> unclosed = List.copyOf(faults);
        Outline outline = Outline.of(source, DrlTokens.of(closed));
        PackageCheck.check(source, outline, drlPackage, faults);
        KeywordCheck keywords = new KeywordCheck(source, faults);
        outline.strangers().forEach(strangers -> keywords.stranger(strangers.get(0)));
        List<RuleText> whole = outline.rules().stream()
                .filter(rule -> isWhole(source, rule, holds(source, rule, unclosed), keywords, faults))
                .toList();
        outline.rules().forEach(rule -> MetadataCheck.check(source, rule.header(), faults));
        DrlRules rules = new DrlRules(source, only(closed, outline, whole), whole, faults);
        return new FileLanguage(source, rules.parse(), outline.rules(), faults);
    }

    private static boolean holds(DrlText source, RuleText rule, List<PackFault> unclosed) {
        return unclosed.stream()
                .anyMatch(fault -> fault.line() >= source.line(rule.from()) && fault.line() <= source.line(rule.to()));
    }

    private static boolean isWhole(
            DrlText source, RuleText rule, boolean torn, KeywordCheck keywords, List<PackFault> faults) {
        int before = faults.size();
        keywords.check(rule);
        if (torn) {
            return false;
        }
        if (faults.size() == before) {
            unreadable(source, rule.tokens(), faults);
            miswritten(source, rule.condition(), faults);
        }
        if (faults.size() == before) {
            BracketCheck.check(source, rule.condition()).ifPresent(faults::add);
            BracketCheck.check(source, rule.consequence()).ifPresent(faults::add);
        }
        return faults.size() == before;
    }

    private static void unreadable(DrlText source, List<DrlToken> tokens, List<PackFault> faults) {
        tokens.stream()
                .filter(token -> token.kind() == DrlToken.Kind.UNREADABLE)
                .forEach(token -> faults.add(isBlank(token) ? strangeBlank(source, token) : strange(source, token)));
    }

    private static boolean isBlank(DrlToken token) {
        return Character.isSpaceChar(token.text().codePointAt(0));
    }

    private static PackFault strange(DrlText source, DrlToken token) {
        return source.fault(
                        FaultCode.SYNTAX,
                        token,
                        "Không dùng được ký tự " + token.text() + " trong quy tắc.",
                        "The character " + token.text() + " cannot be used in a rule.")
                .withHint(
                        "Xóa ký tự này; chữ thì đặt trong dấu ngoặc kép thẳng \"…\".",
                        "Delete it; texts stand in straight quotes \"…\".");
    }

    /** A blank that looks like any other and is none to the rule language. */
    private static PackFault strangeBlank(DrlText source, DrlToken token) {
        return source.fault(
                        FaultCode.SYNTAX,
                        token,
                        "Ở đây có một dấu cách đặc biệt, thường do chép từ Word hay từ trang web.",
                        "Here stands a special blank, as word processors and web pages set it.")
                .withHint("Xóa nó rồi gõ lại dấu cách.", "Delete it and type a blank.")
                .withFix(source.fix(token.start(), token.end(), " "));
    }

    private static void miswritten(DrlText source, List<DrlToken> condition, List<PackFault> faults) {
        for (int i = 0; i + 1 < condition.size(); i++) {
            SyntaxFault.miswritten(source, condition.get(i), condition.get(i + 1))
                    .ifPresent(faults::add);
        }
    }

    /** The text with only those rules in it that are worth parsing. */
    private static String only(String text, Outline outline, List<RuleText> whole) {
        StringBuilder only = new StringBuilder(text);
        for (RuleText rule : outline.rules()) {
            if (!whole.contains(rule)) {
                DrlText.blank(only, rule.from(), rule.to());
            }
        }
        outline.strangers().forEach(strangers -> blank(only, strangers));
        blank(only, outline.packageLine()); // what is wrong with it is told, and no rule depends on it
        return only.toString();
    }

    private static void blank(StringBuilder text, List<DrlToken> tokens) {
        if (!tokens.isEmpty()) {
            DrlText.blank(
                    text, tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        }
    }
}
