package org.parindex.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.parindex.facts.FactField;
import org.parindex.sheet.TemplateSheets.Column;

/** The looks of a spreadsheet to fill in. */
final class TemplateStyles {
    private final Workbook workbook;
    final CellStyle title;
    final CellStyle name;
    final CellStyle head;
    final CellStyle optionalHead;
    final CellStyle fixed;
    final CellStyle fixedNumber;
    final CellStyle text;
    final CellStyle day;
    final CellStyle whole;
    final CellStyle decimal;

    TemplateStyles(Workbook workbook) {
        this.workbook = workbook;
        title = style("General", true, 14);
        title.setWrapText(false);
        name = style("@", false, 8);
        head = boxed(style("@", true, 11), IndexedColors.GREY_25_PERCENT);
        optionalHead = boxed(style("@", false, 11), IndexedColors.GREY_25_PERCENT);
        fixed = boxed(style("@", false, 11), IndexedColors.GREY_25_PERCENT);
        fixedNumber = boxed(style("General", false, 11), IndexedColors.GREY_25_PERCENT);
        text = boxed(style("@", false, 11), IndexedColors.WHITE);
        day = boxed(style("dd/mm/yyyy", false, 11), IndexedColors.WHITE);
        whole = boxed(style("0", false, 11), IndexedColors.WHITE);
        decimal = boxed(style("General", false, 11), IndexedColors.WHITE);
    }

    private CellStyle style(String format, boolean bold, int size) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle boxed(CellStyle style, IndexedColors colour) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** The look of a cell to fill in. Texts are formatted as text, so that 1.10 stays 1.10. */
    CellStyle of(FactField.Kind kind) {
        return switch (kind) {
            case TEXT, TRUTH -> text;
            case DAY -> day;
            case WHOLE -> whole;
            case DECIMAL, RATIO -> decimal;
        };
    }

    Cell put(Sheet sheet, int row, int column, CellStyle style, String content) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.createCell(column);
        cell.setCellStyle(style);
        if (!content.isEmpty()) {
            cell.setCellValue(content);
        }
        return cell;
    }

    /** In characters. */
    static int width(Column column) {
        return column.kind() == FactField.Kind.TEXT && !column.name().endsWith("ref") ? 26 : 16;
    }
}
