package org.parindex.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.parindex.annual.AnnualReport;
import org.parindex.annual.SelfAgainstAppraisal;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;

/** What units gave themselves against what the appraisal gave; empty where there is no self-assessment. */
final class SelfSection {
    private final List<SelfAgainstAppraisal> units;
    private final Words words;

    SelfSection(AnnualReport report, Words words) {
        this.units = report.self();
        this.words = words;
    }

    List<Block> blocks() {
        return units.isEmpty() ? List.of() : List.of(new Paragraph(summary()), new Paragraph(largest()), table());
    }

    private String summary() {
        return "Trong các tiêu chí tự chấm (không gồm điều tra xã hội học), so điểm thẩm định với điểm tự đánh giá của "
                + Words.count(units.size()) + " đơn vị: " + share(-1, "thấp hơn") + "; " + share(1, "cao hơn") + "; "
                + share(0, "bằng điểm tự đánh giá") + ".";
    }

    private String share(int sign, String how) {
        int count = (int) units.stream()
                .filter(unit -> unit.difference().signum() == sign)
                .count();
        return count == 0
                ? "không đơn vị nào có điểm thẩm định " + how
                : Words.of(count, units.size()) + " đơn vị có điểm thẩm định " + how;
    }

    private String largest() {
        SelfAgainstAppraisal most = units.stream()
                .max(Comparator.comparing(unit -> unit.difference().abs()))
                .orElseThrow();
        if (most.difference().signum() == 0) {
            return "Không có chênh lệch giữa tự đánh giá và thẩm định.";
        }
        return "Chênh lệch nhiều nhất là của " + most.appraisal().unit().name() + ": tự đánh giá "
                + words.fixed(most.ownView()) + " điểm, thẩm định " + words.fixed(most.appraised()) + " điểm.";
    }

    private Table table() {
        return new Table(
                List.of(
                        Column.text("Đơn vị", 36),
                        Column.number("Tự cho", 16),
                        Column.number("Tính từ dữ kiện tự khai", 18),
                        Column.number("Thẩm định", 15),
                        Column.number("Chênh lệch", 15)),
                units.stream().map(this::row).toList());
    }

    private List<String> row(SelfAgainstAppraisal unit) {
        BigDecimal claimed = unit.claimed();
        return List.of(
                unit.appraisal().unit().name(),
                words.fixed(claimed),
                words.fixed(unit.computed()),
                words.fixed(unit.appraised()),
                words.signed(unit.difference()));
    }
}
