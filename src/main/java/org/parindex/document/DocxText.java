package org.parindex.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs and runs of a docx: Times New Roman, Vietnamese, black; lengths in twentieths of a point. */
final class DocxText {
    static final String FONT = "Times New Roman";
    /** Size of the body, in points. */
    static final int BODY = 14;

    static int points(int points) {
        return points * 20;
    }

    static int millimetres(int millimetres) {
        return millimetres * 14_400 / 254;
    }

    /** @param before space before and after, in points */
    void set(XWPFParagraph paragraph, ParagraphAlignment alignment, int before, int after) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(points(before));
        paragraph.setSpacingAfter(points(after));
    }

    /** A paragraph of the body: both margins, first line in by 10 mm, 6 points after. */
    void body(XWPFParagraph paragraph) {
        set(paragraph, ParagraphAlignment.BOTH, 0, 6);
        paragraph.setIndentationFirstLine(millimetres(10));
    }

    XWPFRun run(XWPFParagraph paragraph, String content, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(content);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setLang("vi-VN");
        return run;
    }

    /** A thin line, centred, {@code length} long within {@code width}. */
    void rule(XWPFParagraph paragraph, int width, int length) {
        set(paragraph, ParagraphAlignment.CENTER, 3, 0);
        int side = (width - length) / 2;
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
        paragraph.getCTP().getPPr().getPBdr().getTop().setSpace(BigInteger.ONE);
        run(paragraph, "", 4);
    }
}
