package org.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.finding.Finding;
import org.parindex.impact.CriterionChange;
import org.parindex.impact.Impact;
import org.parindex.impact.UnitImpact;
import org.parindex.pack.CriterionCode;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** The impact of a change of rules for a terminal: who gains and loses, then each change with the rule behind it. */
public final class ImpactTable {
    private final Language language;
    private final int width;

    private ImpactTable(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** Ends with a line feed; lines of at most {@code width} characters. */
    public static String render(Impact impact, Language language, int width) {
        ImpactTable table = new ImpactTable(language, width);
        StringBuilder text = new StringBuilder(table.summary(impact));
        impact.newlyMissing().forEach((code, units) -> text.append(table.missing(code, units, impact)));
        if (impact.units().stream().anyMatch(UnitImpact::changed)) {
            text.append('\n').append(table.units(impact));
        }
        impact.units().forEach(unit -> text.append(table.criteria(unit)));
        return text.toString();
    }

    private String summary(Impact impact) {
        return say("Được lợi: ", "Gain: ") + impact.count(1) + " · " + say("bị thiệt: ", "lose: ") + impact.count(-1)
                + " · " + say("không đổi: ", "the same: ") + impact.count(0) + "\n";
    }

    private String missing(CriterionCode code, long units, Impact impact) {
        String share = units + "/" + impact.units().size();
        return wrapped(
                say(
                        "Tiêu chí " + code + ": " + share
                                + " đơn vị chưa gửi dữ kiện mà bộ sau cần; muốn thấy điểm, thêm "
                                + "dữ kiện thử vào bản sao của hồ sơ.",
                        "Criterion " + code + ": " + share + " units sent no facts that the second pack needs; to see "
                                + "points, add trial facts to a copy of the submissions."),
                "");
    }

    private String units(Impact impact) {
        TextTable table = new TextTable(width)
                .flexible(say("Đơn vị", "Unit"))
                .right(say("Trước", "Before"))
                .right(say("Sau", "After"))
                .right(say("Chênh", "Change"))
                .right(say("Hạng", "Rank"))
                .left(say("Xếp loại", "Class"));
        impact.units().stream().filter(UnitImpact::changed).forEach(unit -> table.row(row(unit)));
        return table.render();
    }

    private List<String> row(UnitImpact unit) {
        int decimals = unit.after().pack().description().rounding().decimals();
        return List.of(
                unit.after().unit().name(),
                Shown.fixed(unit.before().indexPercent(), decimals, language),
                Shown.fixed(unit.after().indexPercent(), decimals, language),
                Shown.signed(unit.indexChange(), decimals, language),
                moved(unit.rankBefore(), unit.rankAfter()),
                moved(unit.before().classification(), unit.after().classification()));
    }

    private static String moved(@Nullable Object before, @Nullable Object after) {
        String now = Objects.toString(after, "—");
        return Objects.equals(before, after) ? now : Objects.toString(before, "—") + " → " + now;
    }

    private String criteria(UnitImpact unit) {
        StringBuilder text = new StringBuilder(maximum(unit));
        for (CriterionChange change : unit.criteria()) {
            text.append(wrapped(
                    change.criterion().code() + " " + change.criterion().name() + ": " + points(change.points()),
                    "  "));
            change.gone().forEach(finding -> text.append(wrapped(say("trước: ", "before: ") + said(finding), "    ")));
            change.come().forEach(finding -> text.append(wrapped(say("nay: ", "now: ") + said(finding), "    ")));
        }
        return text.isEmpty() ? "" : "\n" + wrapped(unit.after().unit().name(), "") + text;
    }

    private String maximum(UnitImpact unit) {
        return unit.before().max().compareTo(unit.after().max()) == 0
                ? ""
                : wrapped(
                        say("điểm tối đa: ", "maximum: ")
                                + Shown.decimal(unit.before().max(), language) + " → "
                                + Shown.decimal(unit.after().max(), language),
                        "  ");
    }

    private String points(BigDecimal points) {
        return Shown.points(points, language) + say(" điểm", " points");
    }

    private String said(Finding finding) {
        String rule = finding.rule() == null
                ? ""
                : " [" + finding.rule().rule() + "] " + finding.rule().file() + ":"
                        + finding.rule().line();
        return points(finding.points()) + ": " + finding.reason() + rule;
    }

    private String wrapped(String text, String indent) {
        String further = indent + "  ";
        return indent + String.join("\n" + further, TextTable.wrap(TerminalLine.of(text), width - further.length()))
                + "\n";
    }

    private String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }
}
