package org.parindex.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.annual.AnnualReport;
import org.parindex.annual.BlocYear;
import org.parindex.annual.FieldYear;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Heading;
import org.parindex.document.Document.Paragraph;
import org.parindex.pack.Reporting.Letterhead;
import org.parindex.report.Headings;
import org.parindex.text.Language;

/** Puts the sections of a year's report in their order and numbers them; sections with nothing to say are left out. */
public final class AnnualDocument {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final AnnualReport report;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private AnnualDocument(AnnualReport report) {
        this.report = report;
        this.words = new Words(report.pack());
    }

    /** The report as a document; the same for the same figures. */
    public static Document of(AnnualReport report) {
        return new AnnualDocument(report).document();
    }

    private Document document() {
        basis();
        if (report.parent() != null) {
            ParentSection parent = new ParentSection(report.parent());
            section(parent.title(), parent.blocks());
        }
        section("Kết quả và xếp hạng", results());
        section("Kết quả theo lĩnh vực", fields());
        section("Tự đánh giá và thẩm định", new SelfSection(report, words).blocks());
        section("Lý do kết quả thấp", new ReasonsSection(report, words).blocks());
        section("Đơn vị làm ảnh hưởng đến kết quả của Bộ", new HarmSection(report, words).blocks());
        section("Giải pháp", new RemedySection(report, words).blocks());
        section("Hồ sơ", new SubmissionsSection(report).blocks());
        return new Document(
                "Kết quả " + decapitalised(report.pack().description().title()),
                caution(),
                report.pack().description().reporting().letterhead(),
                blocks);
    }

    private @Nullable String caution() {
        Letterhead letterhead = report.pack().description().reporting().letterhead();
        String figures = Headings.illustrative(report.pack(), Language.VI);
        if (letterhead == null || !letterhead.illustrative()) {
            return figures;
        }
        return (figures == null ? "" : figures + " ")
                + "Tên cơ quan, ký hiệu, nơi nhận và chức vụ người ký trên báo cáo này chỉ để minh họa.";
    }

    private static String decapitalised(String title) {
        return title.startsWith("Chỉ số") ? "chỉ số" + title.substring("Chỉ số".length()) : title;
    }

    private void basis() {
        blocks.add(new Paragraph(
                "Căn cứ: " + String.join("; ", report.pack().description().sources()) + "."));
        if (report.provisional()) {
            blocks.add(new Paragraph("Số liệu tạm tính: có hồ sơ chốt trước ngày 31/12/"
                    + report.pack().id().year() + "."));
        }
    }

    private void section(String title, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(1, NUMERALS.get(sections++) + ". " + title));
            blocks.addAll(content);
        }
    }

    private List<Block> results() {
        List<Block> content = new ArrayList<>();
        boolean several = report.blocs().size() > 1;
        for (int i = 0; i < report.blocs().size(); i++) {
            BlocYear bloc = report.blocs().get(i);
            if (several) {
                content.add(new Heading(2, (i + 1) + ". " + bloc.bloc().bloc().name()));
            }
            content.addAll(new BlocSection(bloc, words, report.pack().id().year()).blocks());
        }
        return content;
    }

    private List<Block> fields() {
        List<Block> content = new ArrayList<>();
        boolean several = report.fields().size() > 1;
        for (int i = 0; i < report.fields().size(); i++) {
            FieldYear year = report.fields().get(i);
            if (several && !year.fields().isEmpty()) {
                content.add(new Heading(2, (i + 1) + ". " + year.bloc().name()));
            }
            content.addAll(new FieldSection(year, words).blocks());
        }
        return content;
    }
}
