package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.parindex.annual.AnnualReport;
import org.parindex.annual.MinistryHarm;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;
import org.parindex.facts.Fact;

/** Units through which the Ministry lost points, and who is accountable; empty for an index that does not know them. */
final class HarmSection {
    private final AnnualReport report;
    private final Words words;

    HarmSection(AnnualReport report, Words words) {
        this.words = words;
        this.report = report;
    }

    List<Block> blocks() {
        if (!report.knowsMinistryLosses()) {
            return List.of();
        }
        if (report.harms().isEmpty()) {
            return List.of(new Paragraph("Không đơn vị nào làm Bộ mất điểm."));
        }
        List<Block> blocks = new ArrayList<>();
        MinistryHarm worst = report.harms().get(0);
        blocks.add(new Paragraph(Words.count(report.harms().size()) + " đơn vị làm Bộ mất điểm; nhiều nhất là "
                + worst.scorecard().unit().name() + " (" + words.points(worst.points())
                + " điểm). Người đứng đầu đơn vị chịu trách nhiệm:"));
        blocks.add(new Table(
                List.of(
                        Column.text("Đơn vị, người chịu trách nhiệm", 34),
                        Column.text("Tiêu chí của Bộ", 13),
                        Column.number("Điểm mất", 11),
                        Column.text("Nguyên nhân", 42)),
                report.harms().stream().flatMap(harm -> rows(harm).stream()).toList()));
        return blocks;
    }

    private List<List<String>> rows(MinistryHarm harm) {
        List<List<String>> rows = new ArrayList<>();
        for (Fact loss : harm.losses()) {
            boolean first = rows.isEmpty();
            rows.add(List.of(
                    first ? accountable(harm) : "",
                    String.valueOf(loss.value("criterion")),
                    words.points(MinistryHarm.lost(loss)),
                    String.valueOf(loss.value("cause"))));
        }
        return rows;
    }

    private static String accountable(MinistryHarm harm) {
        String unit = harm.scorecard().unit().name();
        return harm.head() == null ? unit + " (danh mục chưa ghi người đứng đầu)" : unit + ": " + harm.head();
    }
}
