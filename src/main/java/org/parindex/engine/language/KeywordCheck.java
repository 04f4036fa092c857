package org.parindex.engine.language;

import java.util.List;
import java.util.Optional;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Suggestion;

/** Finds a missing or misspelt {@code rule}, {@code when}, {@code then} or {@code end}. */
final class KeywordCheck {
    private final DrlText source;
    private final List<PackFault> faults;

    KeywordCheck(DrlText source, List<PackFault> faults) {
        this.source = source;
        this.faults = faults;
    }

    /** What stands between the parts of a file. */
    void stranger(DrlToken token) {
        Optional<String> near = Suggestion.closest(token.text(), Outline.KEYWORDS);
        if (near.isPresent()) {
            faults.add(misspelt(token, near.get()));
        } else {
            faults.add(source.fault(
                            FaultCode.SYNTAX,
                            token,
                            "\"" + token.text() + "\" không thuộc quy tắc nào.",
                            "\"" + token.text() + "\" belongs to no rule.")
                    .withHint(
                            "Mỗi quy tắc bắt đầu bằng rule \"tên\" và kết thúc bằng end; lời ghi chú đặt sau //.",
                            "A rule begins with rule \"name\" and ends with end; notes stand behind //."));
        }
    }

    /** The keywords of one rule. */
    void check(RuleText rule) {
        if (rule.when() == null) {
            alone(rule.header(), "when").ifPresent(token -> faults.add(misspelt(token, "when")));
        }
        if (rule.then() == null) {
            List<DrlToken> before = rule.when() == null ? rule.header() : rule.condition();
            alone(before, "then")
                    .filter(token ->
                            rule.when() != null || alone(before, "when").isEmpty())
                    .ifPresentOrElse(token -> faults.add(misspelt(token, "then")), () -> faults.add(missingThen(rule)));
        }
        if (rule.end() == null) {
            faults.add(missingEnd(rule, rule.consequence(), "Quy tắc", "The rule"));
        }
    }

    /** The {@code end} of a declared kind of fact. */
    void declaration(RuleText declaration) {
        if (declaration.end() == null) {
            faults.add(missingEnd(declaration, declaration.tokens(), "Khai báo", "The declaration"));
        }
    }

    private Optional<DrlToken> alone(List<DrlToken> tokens, String keyword) {
        return tokens.stream()
                .filter(token -> token.isWord()
                        && source.beginsLine(token.start())
                        && source.endsLine(token.end())
                        && Suggestion.closest(token.text(), List.of(keyword)).isPresent())
                .findFirst();
    }

    private PackFault misspelt(DrlToken token, String keyword) {
        return source.fault(
                        FaultCode.MISSPELT_KEYWORD,
                        token,
                        "\"" + token.text() + "\" không phải từ khóa của quy tắc.",
                        "\"" + token.text() + "\" is no keyword of a rule.")
                .withHint("Viết đúng là " + keyword + ".", "Write " + keyword + ".")
                .withFix(source.fix(token.start(), token.end(), keyword));
    }

    private PackFault missingThen(RuleText rule) {
        return source.fault(
                        FaultCode.MISSING_THEN,
                        rule.from(),
                        rule.nameToken().end(),
                        "Quy tắc \"" + rule.name() + "\" không có phần then.",
                        "The rule \"" + rule.name() + "\" has no then.")
                .withHint(
                        "Viết then trên một dòng riêng, giữa điều kiện và điểm.",
                        "Write then on a line of its own between the condition and the points.");
    }

    private PackFault missingEnd(RuleText rule, List<DrlToken> last, String vi, String en) {
        Optional<DrlToken> near = alone(last, "end");
        if (near.isPresent()) {
            return misspelt(near.get(), "end");
        }
        return source.fault(
                        FaultCode.MISSING_END,
                        rule.from(),
                        rule.nameToken().end(),
                        vi + " \"" + rule.name() + "\" không có end.",
                        en + " \"" + rule.name() + "\" has no end.")
                .withHint(
                        "Thêm end trên một dòng riêng sau dòng " + source.line(rule.to()) + ".",
                        "Add end on a line of its own after line " + source.line(rule.to()) + ".")
                .withFix(source.fix(rule.to(), rule.to(), "\nend"));
    }
}
