package org.parindex.report;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.ranking.LowReasons;
import org.parindex.ranking.Ranking;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** The reasons for low results of a ranking's units, for a terminal: by points lost and by number of units. */
public final class LowReasonsTable {

    private LowReasonsTable() {}

    /** The tables, ending with a line feed; empty where the pack names no reasons. */
    public static String render(Ranking ranking, Language language, int width) {
        LowReasons reasons = LowReasons.of(ranking);
        if (reasons.reasons().isEmpty()) {
            return "";
        }
        return ranking.pack().id() + " · " + Headings.stage(ranking.stage()).in(language) + "\n"
                + Headings.illustrativeLines(ranking.pack(), language, width)
                + new Text("\nLý do kết quả thấp, theo số điểm bị mất\n", "\nReasons for low results, by points lost\n")
                        .in(language)
                + table(reasons.byPoints(), ranking, language, width)
                + new Text("\nTheo số đơn vị\n", "\nBy number of units\n").in(language)
                + table(reasons.byUnits(), ranking, language, width)
                + new Text("\nCác đơn vị của từng lý do\n", "\nThe units behind each reason\n").in(language)
                + units(reasons, language);
    }

    private static String table(List<LowReasons.Reason> reasons, Ranking ranking, Language language, int width) {
        int decimals = ranking.pack().description().rounding().decimals();
        TextTable table = new TextTable(width)
                .flexible(new Text("Lý do", "Reason").in(language))
                .right(new Text("Điểm mất", "Lost").in(language))
                .right(new Text("Đơn vị", "Units").in(language));
        reasons.forEach(reason -> table.row(List.of(
                reason.reason().name(),
                Shown.fixed(reason.lost(), decimals, language),
                String.valueOf(reason.units().size()))));
        return table.render();
    }

    private static String units(LowReasons reasons, Language language) {
        return reasons.reasons().stream()
                .map(reason -> reason.reason().name() + "\n" + behind(reason, language))
                .collect(Collectors.joining());
    }

    private static String behind(LowReasons.Reason reason, Language language) {
        return reason.units().stream()
                .map(unit -> "  " + TerminalLine.of(unit.scorecard().unit().name()) + ": "
                        + Shown.points(unit.lost().negate(), language) + " ("
                        + unit.criteria().stream()
                                .map(score -> score.criterion().code().text())
                                .collect(Collectors.joining(", "))
                        + ")\n")
                .collect(Collectors.joining());
    }
}
