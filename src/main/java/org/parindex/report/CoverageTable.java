package org.parindex.report;

import java.util.ArrayList;
import java.util.List;
import org.parindex.cases.Coverage;
import org.parindex.cases.LeafState;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** How far the cases of a pack reach: a row for each criterion, then what no case reaches, with its place. */
public final class CoverageTable {
    private final Coverage coverage;
    private final Language language;

    private CoverageTable(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.language = language;
    }

    /** Lines of at most {@code width} characters, but for places; ends with a line feed. */
    public static String render(Coverage coverage, Language language, int width) {
        CoverageTable table = new CoverageTable(coverage, language);
        StringBuilder text = new StringBuilder(table.table(width));
        List<String> gaps = table.gaps();
        if (!gaps.isEmpty()) {
            text.append('\n')
                    .append(table.say("Chưa có ca nào cho:", "No case reaches:"))
                    .append('\n');
            gaps.forEach(gap -> text.append("  ").append(gap).append('\n'));
        }
        return text.toString();
    }

    private String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }

    /** A dash stands where a state is not possible. */
    private String table(int width) {
        TextTable table = new TextTable(width)
                .left(say("Mã", "Code"))
                .flexible(say("Tiêu chí", "Criterion"))
                .right(say("Ca", "Cases"))
                .right(say("Quy tắc", "Rules"))
                .right(say("Tối đa", "Full"))
                .right(say("Giữa", "Between"))
                .right(say("Thấp nhất", "Lowest"))
                .right(say("Không ĐG", "N/A"))
                .right(say("Thiếu", "Missing"));
        for (Coverage.Leaf leaf : coverage.leaves()) {
            List<String> row = new ArrayList<>();
            row.add(leaf.criterion().code().text());
            row.add(leaf.criterion().name());
            row.add(String.valueOf(leaf.cases()));
            long reached =
                    leaf.rules().stream().filter(rule -> rule.cases() > 0).count();
            row.add(reached + "/" + leaf.rules().size());
            for (LeafState state : LeafState.values()) {
                row.add(leaf.states().stream()
                        .filter(one -> one.state() == state)
                        .map(one -> String.valueOf(one.cases()))
                        .findFirst()
                        .orElse("–"));
            }
            table.row(row);
        }
        return table.render();
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Coverage.Leaf leaf : coverage.leaves()) {
            String code = leaf.criterion().code().text();
            if (leaf.cases() == 0) {
                gaps.add(leaf.place() + "  " + say("tiêu chí ", "criterion ") + code);
                continue;
            }
            leaf.rules().stream()
                    .filter(rule -> rule.cases() == 0)
                    .forEach(rule ->
                            gaps.add(rule.place().file() + ":" + rule.place().line() + "  " + say("quy tắc ", "rule ")
                                    + "\"" + rule.place().rule() + "\""));
            leaf.states().stream()
                    .filter(state -> state.cases() == 0)
                    .forEach(state -> gaps.add(state.place() + "  " + code + " " + say("khi ", "when ")
                            + state.state().text().in(language)));
        }
        return gaps;
    }
}
