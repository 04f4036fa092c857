package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.parindex.annual.ParentYear;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Paragraph;
import org.parindex.pack.Criterion;
import org.parindex.ranking.Ranking.Row;
import org.parindex.report.Headings;
import org.parindex.report.Shown;
import org.parindex.scorecard.Scorecard.MethodScore;
import org.parindex.text.Language;

/** The body that the units belong to: its rank, index, methods, and the fields in which it is first. */
final class ParentSection {
    private final ParentYear year;
    private final Row row;
    private final Words words;

    ParentSection(ParentYear year) {
        this.year = year;
        this.row = year.row();
        this.words = new Words(year.pack());
    }

    String title() {
        return "Kết quả của " + Words.name(row);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(place() + index() + "."));
        blocks.add(new Paragraph("Trong đó: "
                + String.join(
                        "; ",
                        row.scorecard().methods().stream().map(this::method).toList())
                + "."));
        if (year.fields().size() > 1) {
            blocks.add(new Paragraph(first()));
        }
        String caution = Headings.illustrative(year.pack(), Language.VI);
        if (caution != null) {
            blocks.add(new Paragraph(caution));
        }
        return blocks;
    }

    private String before() {
        return " so với năm " + (year.pack().id().year() - 1);
    }

    private String place() {
        if (row.rank() == null) {
            return Words.name(row) + " không được xếp hạng";
        }
        Integer moved = row.rankChange();
        return Words.name(row) + " xếp thứ "
                + Words.of(row.rank(), year.bloc().rows().size())
                + (moved == null ? "" : " (" + Words.rankMoved(moved) + before() + ")");
    }

    private String index() {
        if (row.scorecard().indexPercent() == null) {
            return ", không có chỉ số";
        }
        return " với " + words.fixed(row.scorecard().score()) + "/"
                + plain(row.scorecard().max()) + " điểm, chỉ số "
                + words.percent(row.scorecard().indexPercent())
                + (row.change() == null ? "" : ", " + words.moved(row.change()) + before());
    }

    private String method(MethodScore method) {
        return Words.method(method.method()) + " " + words.fixed(method.score()) + "/" + plain(method.max()) + " = "
                + words.percent(method.percent());
    }

    private static String plain(java.math.BigDecimal max) {
        return Shown.decimal(max, Language.VI);
    }

    private String first() {
        List<Criterion.Group> first = year.firstIn();
        String all = "Trong " + Words.count(year.fields().size()) + " lĩnh vực, ";
        return first.isEmpty()
                ? all + Words.name(row) + " không đứng đầu lĩnh vực nào."
                : all + Words.name(row) + " xếp thứ nhất ở " + Words.count(first.size()) + " lĩnh vực: "
                        + Words.list(first.stream()
                                .map(field -> "\"" + field.name() + "\"")
                                .toList())
                        + ".";
    }
}
