package org.parindex.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Table;

/** A table of the body: its head is repeated on every page, no row is torn. */
final class DocxTable {
    private static final int SIZE = 12;

    private final XWPFDocument docx;
    private final DocxText text;

    DocxTable(XWPFDocument docx, DocxText text) {
        this.docx = docx;
        this.text = text;
    }

    void write(Table table) {
        List<Column> columns = table.columns();
        XWPFTable grid = docx.createTable(table.rows().size() + 1, columns.size());
        grid.setCellMargins(20, 70, 20, 70);
        layOut(grid, widths(columns));
        head(grid.getRow(0), columns);
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid.getRow(i + 1), columns, table.rows().get(i));
        }
        XWPFParagraph after = docx.createParagraph();
        text.set(after, ParagraphAlignment.LEFT, 0, 0);
        text.run(after, "", 8);
    }

    private static int[] widths(List<Column> columns) {
        int sum = columns.stream().mapToInt(Column::weight).sum();
        return columns.stream()
                .mapToInt(column -> DocxWriter.TEXT_WIDTH * column.weight() / sum)
                .toArray();
    }

    /** Fixed widths: the same in every word processor. */
    static void layOut(XWPFTable grid, int... widths) {
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : grid.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
    }

    private void head(XWPFTableRow row, List<Column> columns) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(row.getCell(i), columns.get(i).title(), ParagraphAlignment.CENTER, true);
        }
    }

    private void row(XWPFTableRow row, List<Column> columns, List<String> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            ParagraphAlignment side = columns.get(i).number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
            cell(row.getCell(i), cells.get(i), side, false);
        }
    }

    private void cell(XWPFTableCell cell, String content, ParagraphAlignment side, boolean bold) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        text.set(paragraph, side, 1, 1);
        text.run(paragraph, content, SIZE).setBold(bold);
    }
}
