package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.parindex.annual.AnnualReport;
import org.parindex.annual.AnnualReport.Incomplete;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Items;
import org.parindex.document.Document.Paragraph;
import org.parindex.pack.Register;
import org.parindex.scorecard.CriterionScore;

/** Who has not sent, and whose facts are not all there. */
final class SubmissionsSection {
    private final AnnualReport report;

    SubmissionsSection(AnnualReport report) {
        this.report = report;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(notSent("thẩm định", report.notSent())));
        if (!report.self().isEmpty() || !report.selfNotSent().isEmpty()) {
            blocks.add(new Paragraph(notSent("tự đánh giá", report.selfNotSent())));
        }
        if (report.incomplete().isEmpty()) {
            blocks.add(new Paragraph("Hồ sơ của mọi đơn vị được chấm đều đủ dữ kiện."));
        } else {
            blocks.add(new Paragraph(Words.count(report.incomplete().size())
                    + " đơn vị thiếu dữ kiện; tiêu chí thiếu được 0 điểm, điểm tối đa giữ nguyên:"));
            blocks.add(new Items(report.incomplete().stream()
                    .map(SubmissionsSection::incomplete)
                    .toList()));
        }
        return blocks;
    }

    private String notSent(String stage, List<Register.Unit> units) {
        if (report.pack().register().units().isEmpty()) {
            return "Bộ chỉ số không có danh mục đơn vị, nên không biết đơn vị nào chưa có hồ sơ " + stage + ".";
        }
        return units.isEmpty()
                ? "Mọi đơn vị trong danh mục đều có hồ sơ " + stage + "."
                : Words.count(units.size()) + " đơn vị chưa có hồ sơ " + stage + ": "
                        + Words.list(units.stream().map(Register.Unit::name).toList()) + ".";
    }

    private static String incomplete(Incomplete unit) {
        List<String> codes = unit.missing().stream()
                .map((CriterionScore score) -> score.criterion().code().text())
                .toList();
        return unit.scorecard().unit().name() + ": thiếu dữ kiện của " + Words.count(codes.size()) + " tiêu chí ("
                + String.join(", ", codes) + ").";
    }
}
