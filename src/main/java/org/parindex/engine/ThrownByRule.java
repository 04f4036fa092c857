package org.parindex.engine;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.text.Text;

/** Finds the rule behind an exception that a condition or a consequence threw. */
final class ThrownByRule {

    private static final Pattern NAMES_A_CLASS = Pattern.compile("\\w+\\.\\w+\\.\\w+|\\bclass \\w|Exception");

    private ThrownByRule() {}

    /** @param lastSpoken the rule that spoke last; null before the first */
    static RuleFailure failure(RuleIndex index, @Nullable RulePlace lastSpoken, RuntimeException thrown) {
        LimitException limit = LimitException.behind(thrown);
        if (limit != null) {
            RulePlace atWork = limit.rule() == null
                    ? lastSpoken
                    : index.place(limit.rule()).orElse(lastSpoken);
            return new RuleFailure(atWork, limit.problem(), null);
        }
        RulePlace place = null;
        if (thrown instanceof ConsequenceException consequence && consequence.getRule() != null) {
            place = index.place(consequence.getRule().getName()).orElse(null);
        }
        if (place == null) {
            place = namedIn(index, thrown);
        }
        return new RuleFailure(place, problem(thrown), thrown);
    }

    /** A failed condition names its rules in the messages of its causes, as {@code Rule "…" in file}. */
    private static @Nullable RulePlace namedIn(RuleIndex index, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            for (RuleIndex.Entry entry : index.entries()) {
                if (message.contains("\"" + entry.place().rule() + "\"")) {
                    return entry.place();
                }
            }
        }
        return null;
    }

    /** What went wrong, in words for whoever wrote the rule; in brackets, in English, what Java says, if it names no class. */
    private static Text problem(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        if (root instanceof NullPointerException) {
            return new Text("dùng một giá trị không được gửi", "it uses a value that was not sent");
        }
        if (root instanceof ArithmeticException && message.contains("zero")) {
            return new Text("chia cho 0", "it divides by zero");
        }
        String said =
                root.getMessage() == null || NAMES_A_CLASS.matcher(message).find() ? "" : " (" + message + ")";
        return new Text(
                "làm một việc không làm được với các dữ kiện này" + said,
                "it does something that cannot be done with these facts" + said);
    }
}
