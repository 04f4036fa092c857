package org.parindex.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Fills a sheet row by row: numbers as numbers, texts as texts whatever they begin with. */
final class Grid {
    /** Excel refuses longer texts. */
    private static final int MOST_CHARACTERS = 32_000;

    /** Height of a line and of the highest row there can be, in points. */
    private static final int LINE = 15;

    private static final int HIGHEST = 409;

    private final Sheet sheet;
    private final SheetStyles styles;
    private int rows;
    private int column;

    Grid(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Begins the next row. */
    Grid row() {
        sheet.createRow(rows++);
        column = 0;
        return this;
    }

    Grid skip() {
        return cell(styles.text, null);
    }

    Grid text(@Nullable String content) {
        return cell(formulaLike(content) ? styles.quoted : styles.text, content);
    }

    Grid bold(@Nullable String content) {
        return cell(styles.boldText, content);
    }

    Grid number(@Nullable BigDecimal value) {
        return number(styles.number, value);
    }

    Grid boldNumber(@Nullable BigDecimal value) {
        return number(styles.boldNumber, value);
    }

    Grid count(@Nullable Integer value) {
        return number(styles.count, value == null ? null : BigDecimal.valueOf(value));
    }

    Grid head(String... titles) {
        row();
        for (String title : titles) {
            cell(styles.head, title);
        }
        return this;
    }

    /** A row of its own, across the table. */
    Grid line(CellStyle style, String content, int columns) {
        row();
        cell(style, content);
        sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, 0, columns - 1));
        return this;
    }

    int rows() {
        return rows;
    }

    private Grid number(CellStyle style, @Nullable BigDecimal value) {
        Cell cell = next(style);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
        return this;
    }

    private Grid cell(CellStyle style, @Nullable String content) {
        Cell cell = next(style);
        if (content != null && !content.isEmpty()) {
            cell.setCellValue(
                    content.length() > MOST_CHARACTERS ? content.substring(0, MOST_CHARACTERS) + "…" : content);
        }
        return this;
    }

    private Cell next(CellStyle style) {
        Row row = sheet.getRow(rows - 1);
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    private static boolean formulaLike(@Nullable String content) {
        return content != null && !content.isEmpty() && "=+-@\t\r".indexOf(content.charAt(0)) >= 0;
    }

    /** Column widths, and rows as high as their texts then need: not every program sees to that when it opens a file. */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
        for (int number = 2; number < rows; number++) {
            Row row = sheet.getRow(number);
            int lines = 1;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && !inRegion(cell)) {
                    lines = Math.max(lines, lines(cell.getStringCellValue(), characters[cell.getColumnIndex()]));
                }
            }
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }
    }

    private boolean inRegion(Cell cell) {
        return sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(cell));
    }

    private static int lines(String content, int width) {
        return content.lines()
                .mapToInt(line -> 1 + line.length() * 5 / (width * 6))
                .sum();
    }

    /** Everything up to here stays in view, and its last row is printed on every page. */
    void keepHead() {
        sheet.createFreezePane(0, rows);
        sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
        fitPage(sheet);
    }

    /** Printed on A4 across, all columns on a page. */
    static void fitPage(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
