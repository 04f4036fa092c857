package org.parindex.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Finds rules that say nothing when they fire: each would show as a gap, and nobody would look for it in their then. */
final class EmptyConsequences {
    private static final Pattern EMPTY =
            Pattern.compile("(?ms)^[ \\t]*(then)\\b(?:\\s|//[^\\n]*+|/\\*.*?\\*/)*+\\bend\\b");

    private EmptyConsequences() {}

    static List<PackFault> check(RulePack pack) {
        return pack.files().stream()
                .flatMap(file -> EMPTY.matcher(file.text()).results().map(found -> fault(file, found)))
                .toList();
    }

    private static PackFault fault(RulePack.RuleFile file, MatchResult found) {
        return new PackFault(
                        file.path(),
                        Span.within(file.text(), found.start(1), found.end(1)),
                        FaultCode.WRONG_CONSEQUENCE,
                        new Text(
                                "Phần then của quy tắc này trống: quy tắc không nói gì.",
                                "The then of this rule is empty: the rule says nothing."))
                .withHint(
                        "Thêm, ví dụ, score.award( \"0\", \"lý do\" );",
                        "Add, for example, score.award( \"0\", \"reason\" );");
    }
}
