package org.parindex.report;

import java.util.ArrayList;
import java.util.List;
import org.parindex.cases.CaseFile;
import org.parindex.cases.Outcome;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Why cases fail: what differs, and which rule gave or took what, with its arithmetic. */
public final class CaseReport {
    private static final String INDENT = "    ";

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private CaseReport(Language language) {
        this.language = language;
    }

    /** The cases that do not pass, in their order; empty if all pass. Ends with a line feed. */
    public static String render(List<Outcome> outcomes, Language language) {
        CaseReport report = new CaseReport(language);
        outcomes.stream().filter(outcome -> !outcome.passed()).forEach(report::failed);
        return report.lines.isEmpty() ? "" : String.join("\n", report.lines) + "\n";
    }

    private void failed(Outcome outcome) {
        CaseFile file = outcome.file();
        lines.add("✗ " + outcome.path() + (file == null ? "" : " — " + file.name()));
        outcome.faults()
                .forEach(fault -> lines.add(INDENT
                        + (fault.line() == 0 ? "" : new Text("dòng ", "line ").in(language) + fault.line() + ": ")
                        + fault.message().in(language)));
        outcome.differences().forEach(difference -> lines.add(INDENT + difference.in(language)));
        if (outcome.score() != null) {
            outcome.score().findings().forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        lines.add(INDENT + String.format("%8s", Shown.points(finding.points(), language)) + "  "
                + Headings.kind(finding.kind()).in(language) + ": " + finding.reason());
        String behind = INDENT + " ".repeat(10);
        String arithmetic = finding.arithmetic();
        if (arithmetic != null && arithmetic.contains(" ")) {
            lines.add(behind + new Text("phép tính: ", "arithmetic: ").in(language) + arithmetic);
        }
        RulePlace rule = finding.rule();
        if (rule != null) {
            String place = " (" + rule.file() + ":" + rule.line() + ")";
            lines.add(behind + new Text("quy tắc ", "rule ").in(language) + "\"" + rule.rule() + "\"" + place);
        }
    }
}
