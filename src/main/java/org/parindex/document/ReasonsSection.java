package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parindex.annual.AnnualReport;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;
import org.parindex.ranking.LowReasons;
import org.parindex.ranking.LowReasons.Reason;

/** The pack's reasons for low results, by points lost and by units; empty where the pack names none. */
final class ReasonsSection {
    private static final int MOST_NAMED = 3;

    private final LowReasons reasons;
    private final Words words;

    ReasonsSection(AnnualReport report, Words words) {
        this.words = words;
        this.reasons = report.lowReasons();
    }

    List<Block> blocks() {
        if (reasons.reasons().isEmpty()) {
            return List.of();
        }
        List<Reason> effective = reasons.byPoints().stream()
                .filter(reason -> reason.lost().signum() > 0)
                .toList();
        if (effective.isEmpty()) {
            return List.of(new Paragraph("Không đơn vị nào mất điểm vì các lý do đã nêu trong bộ quy tắc."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(first(effective)));
        blocks.add(new Items(effective.stream().map(this::item).toList()));
        blocks.add(table());
        return blocks;
    }

    private String first(List<Reason> effective) {
        Reason byPoints = effective.get(0);
        return "Các đơn vị mất nhiều điểm nhất vì: " + lower(byPoints.reason().name()) + " ("
                + words.points(byPoints.lost()) + " điểm). Nhiều đơn vị mắc nhất: " + mostUnits()
                + ". Các lý do, theo số điểm bị mất:";
    }

    /** All of them where several hit equally many. */
    private String mostUnits() {
        int most = reasons.byUnits().get(0).units().size();
        List<String> names = reasons.byUnits().stream()
                .filter(reason -> reason.units().size() == most)
                .map(reason -> lower(reason.reason().name()))
                .toList();
        return String.join("; ", names) + (names.size() > 1 ? " (mỗi lý do " : " (") + Words.count(most) + " đơn vị)";
    }

    private String item(Reason reason) {
        List<String> worst = reason.units().stream()
                .limit(MOST_NAMED)
                .map(unit -> unit.scorecard().unit().name() + " (" + words.points(unit.lost()) + ")")
                .toList();
        return reason.reason().name() + ": " + words.points(reason.lost()) + " điểm ở "
                + Words.count(reason.units().size()) + " đơn vị"
                + (reason.units().size() > MOST_NAMED ? ", nhiều nhất là " : ": ") + Words.list(worst) + ".";
    }

    private static String lower(String reason) {
        return reason.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + reason.substring(1);
    }

    private Table table() {
        Map<String, Integer> byPoints = reasons.placesByPoints();
        Map<String, Integer> byUnits = reasons.placesByUnits();
        return new Table(
                List.of(
                        Column.text("Lý do", 48),
                        Column.number("Điểm mất", 13),
                        Column.number("Thứ theo điểm", 13),
                        Column.number("Số đơn vị", 13),
                        Column.number("Thứ theo đơn vị", 13)),
                reasons.reasons().stream()
                        .map(reason -> List.of(
                                reason.reason().name(),
                                words.points(reason.lost()),
                                String.valueOf(byPoints.get(reason.reason().code())),
                                String.valueOf(reason.units().size()),
                                String.valueOf(byUnits.get(reason.reason().code()))))
                        .toList());
    }
}
