package org.parindex.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Head and foot of an administrative document: two columns without lines. */
final class DocxLetter {
    private static final int LEFT = DocxText.millimetres(66);
    private static final int RIGHT = DocxWriter.TEXT_WIDTH - LEFT;

    private final XWPFDocument docx;
    private final DocxText text;
    private final Letter letter;

    DocxLetter(XWPFDocument docx, DocxText text, Letter letter) {
        this.docx = docx;
        this.text = text;
        this.letter = letter;
    }

    /** Who issues on the left, nation and motto on the right, number and day below. */
    void head() {
        XWPFTable table = columns(2);
        XWPFTableCell body = table.getRow(0).getCell(0);
        if (letter.above() != null) {
            text.run(next(body), letter.above(), 12);
        }
        text.run(next(body), letter.body(), 12).setBold(true);
        text.rule(next(body), LEFT, DocxText.millimetres(25));
        XWPFTableCell nation = table.getRow(0).getCell(1);
        text.run(next(nation), Letter.NATION, 12).setBold(true);
        text.run(next(nation), Letter.MOTTO, 13).setBold(true);
        text.rule(next(nation), RIGHT, DocxText.millimetres(56));
        text.run(next(table.getRow(1).getCell(0)), letter.number(), 13);
        text.run(next(table.getRow(1).getCell(1)), letter.placeAndDay(), 13).setItalic(true);
    }

    /** Who gets it on the left, who signs on the right. */
    void foot() {
        XWPFTable table = columns(1);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFRun title = text.run(left(recipients), Letter.RECIPIENTS, 12);
        title.setBold(true);
        title.setItalic(true);
        letter.recipients().forEach(one -> text.run(left(recipients), "- " + one, 11));
        XWPFTableCell signer = table.getRow(0).getCell(1);
        text.run(next(signer), letter.signer(), 14).setBold(true);
        for (int line = 0; line < 4; line++) {
            text.run(next(signer), "", 14);
        }
    }

    private XWPFTable columns(int rows) {
        XWPFTable table = docx.createTable(rows, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        DocxTable.layOut(table, LEFT, RIGHT);
        return table;
    }

    private XWPFParagraph left(XWPFTableCell cell) {
        XWPFParagraph paragraph = next(cell);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        return paragraph;
    }

    /** A cell begins with one empty paragraph, which is used first. */
    private XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        XWPFParagraph paragraph = last.getRuns().isEmpty() ? last : cell.addParagraph();
        text.set(paragraph, ParagraphAlignment.CENTER, 0, 0);
        return paragraph;
    }
}
