package org.parindex.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.impact.DeclarationChange;
import org.parindex.impact.Policy;
import org.parindex.impact.PolicyChange;
import org.parindex.impact.Value;
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

    /** What holds for the whole, then a paragraph each kind of fact and criterion; says so where nothing differs. */
    public static String render(Policy policy, Language language) {
        PolicyText written = new PolicyText(language);
        if (policy.isSame()) {
            written.line("", written.say("Không có gì thay đổi.", "Nothing changes."));
        }
        if (!policy.general().isEmpty()) {
            written.line("", written.say("Chung", "Overall"));
            written.values(policy.general());
        }
        policy.facts().forEach(written::declaration);
        policy.criteria().forEach(written::change);
        return written.text.toString();
    }

    private void declaration(DeclarationChange change) {
        line("", state(change.isNew(), change.isGone()) + ": " + say("dữ kiện ", "facts ") + change.type());
        if (!change.isGone()) {
            lines(change.linesGone(), change.linesCome());
        }
    }

    private void change(PolicyChange change) {
        Criterion shown = change.after() == null ? change.before() : change.after();
        head(state(change.before() == null, change.after() == null), shown);
        if (change.before() == null) {
            change.values().forEach(value -> line("  + ", value.name().in(language) + ": " + value.after()));
        } else if (change.after() != null) {
            values(change.values());
        }
        if (change.after() != null) {
            lines(change.linesGone(), change.linesCome());
        }
    }

    private String state(boolean isNew, boolean isGone) {
        return isNew ? say("Mới", "New") : isGone ? say("Bỏ", "Gone") : say("Thay đổi", "Changed");
    }

    private void values(List<Value> values) {
        values.forEach(value -> line("  ", value.name().in(language) + ": " + value.before() + " → " + value.after()));
    }

    private void lines(List<String> gone, List<String> come) {
        gone.forEach(line -> line("  − ", line));
        come.forEach(line -> line("  + ", line));
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
