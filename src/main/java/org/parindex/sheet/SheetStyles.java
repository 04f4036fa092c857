package org.parindex.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells of a workbook have; made once, for workbooks have room for few. */
final class SheetStyles {
    private final Workbook workbook;
    final CellStyle title;
    final CellStyle remark;
    final CellStyle head;
    final CellStyle text;
    /** Text that a spreadsheet could take for a formula if it were typed in again. */
    final CellStyle quoted;

    final CellStyle boldText;
    final CellStyle count;
    final CellStyle number;
    final CellStyle boldNumber;

    /** @param decimals shown for numbers that are not counts */
    SheetStyles(Workbook workbook, int decimals) {
        this.workbook = workbook;
        title = font(plain(), true, false, 14);
        remark = font(plain(), false, true, 10);
        head = filled(boxed(font(plain(), true, false, 11)));
        head.setAlignment(HorizontalAlignment.CENTER);
        text = boxed(font(plain(), false, false, 11));
        quoted = boxed(font(plain(), false, false, 11));
        quoted.setQuotePrefixed(true);
        boldText = filled(boxed(font(plain(), true, false, 11)));
        count = format(boxed(font(plain(), false, false, 11)), "0");
        String places = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        number = format(boxed(font(plain(), false, false, 11)), places);
        boldNumber = filled(format(boxed(font(plain(), true, false, 11)), places));
    }

    private CellStyle plain() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle font(CellStyle style, boolean bold, boolean italic, int size) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        font.setItalic(italic);
        font.setFontHeightInPoints((short) size);
        style.setFont(font);
        return style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle filled(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle format(CellStyle style, String pattern) {
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }
}
