package org.parindex.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.impact.PolicyChange;
import org.parindex.pack.Criterion;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** The difference of two packs as a change of policy, in words. */
public final class PolicyText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private PolicyText(Language language) {
        this.language = language;
    }

    /** One paragraph a criterion, ending with a line feed; says so where nothing differs. */
    public static String render(List<PolicyChange> changes, Language language) {
        PolicyText written = new PolicyText(language);
        if (changes.isEmpty()) {
            written.line("", written.say("Không tiêu chí nào thay đổi.", "No criterion changes."));
        }
        changes.forEach(written::change);
        return written.text.toString();
    }

    private void change(PolicyChange change) {
        Criterion before = change.before();
        Criterion after = change.after();
        if (after != null) {
            head(before == null ? say("Mới", "New") : say("Thay đổi", "Changed"), after);
        } else {
            head(say("Bỏ", "Gone"), before);
        }
        change.values()
                .forEach(
                        value -> line("  ", value.name().in(language) + ": " + value.before() + " → " + value.after()));
        change.linesGone().forEach(gone -> line("  − ", gone));
        change.linesCome().forEach(come -> line("  + ", come));
    }

    private void head(String what, @Nullable Criterion criterion) {
        if (criterion != null) {
            line(
                    "",
                    what + ": " + criterion.code() + " " + criterion.name() + " ("
                            + Shown.decimal(criterion.max(), language) + ")");
        }
    }

    private void line(String indent, String content) {
        text.append(indent)
                .append(String.join("\n    ", TextTable.wrap(TerminalLine.of(content), 100 - 4)))
                .append('\n');
    }

    private String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }
}
