package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.parindex.annual.AnnualReport;
import org.parindex.annual.CriterionLoss;
import org.parindex.annual.RemedyNeed;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;

/** What is to be done: the pack's remedies with what they would answer, then the criteria that lost most. */
final class RemedySection {
    private static final int MOST_CRITERIA = 10;

    private final AnnualReport report;
    private final Words words;

    RemedySection(AnnualReport report, Words words) {
        this.words = words;
        this.report = report;
    }

    List<Block> blocks() {
        List<CriterionLoss> losses = report.losses().stream()
                .filter(loss -> loss.criterion().remedy() != null)
                .limit(MOST_CRITERIA)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!report.remedies().isEmpty()) {
            blocks.add(new Items(report.remedies().stream().map(this::remedy).toList()));
        }
        if (!losses.isEmpty()) {
            blocks.add(new Paragraph(
                    losses.size() == 1
                            ? "Tiêu chí mất điểm và việc cần làm:"
                            : Words.count(losses.size()) + " tiêu chí mất nhiều điểm nhất và việc cần làm:"));
            blocks.add(table(losses));
        }
        return blocks;
    }

    private String remedy(RemedyNeed need) {
        return need.remedy().text()
                + (need.criteria() == 0
                        ? " (năm nay không mất điểm ở phần này)."
                        : " (phần này các đơn vị mất " + words.points(need.lost()) + " điểm ở "
                                + Words.count(need.criteria()) + " tiêu chí).");
    }

    private Table table(List<CriterionLoss> losses) {
        return new Table(
                List.of(
                        Column.text("Tiêu chí", 40),
                        Column.number("Điểm mất", 11),
                        Column.number("Số đơn vị", 11),
                        Column.text("Việc cần làm", 38)),
                losses.stream()
                        .map(loss -> List.of(
                                loss.criterion().code() + ". "
                                        + loss.criterion().name(),
                                words.points(loss.lost()),
                                String.valueOf(loss.units()),
                                String.valueOf(loss.criterion().remedy())))
                        .toList());
    }
}
