package org.parindex.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;
import org.parindex.sheet.TemplateSheets.Column;

/** A spreadsheet to fill in: the unit's own data, a sheet for each kind of fact, and the points that a unit claims. */
public final class TemplateWorkbook {
    private final XSSFWorkbook workbook;
    private final FactTypes types;
    private final TemplateStyles styles;

    private TemplateWorkbook(XSSFWorkbook workbook, FactTypes types) {
        this.workbook = workbook;
        this.types = types;
        this.styles = new TemplateStyles(workbook);
    }

    /** The empty template of a pack. */
    public static void write(FactTypes types, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateWorkbook template = new TemplateWorkbook(workbook, types);
            new TemplateUnitSheet(workbook.createSheet(TemplateSheets.UNIT), types, template.styles).fill();
            types.sentTypes().forEach(template::facts);
            template.claims();
            workbook.sheetIterator().forEachRemaining(Grid::fitPage);
            workbook.write(out);
        }
    }

    private void facts(FactType type) {
        XSSFSheet sheet = workbook.createSheet(type.name());
        List<Column> columns = TemplateSheets.columns(type);
        styles.put(sheet, 0, 0, styles.title, type.label() + " (" + type.name() + ")");
        TemplateEntry entry = new TemplateEntry(sheet, styles);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            styles.put(sheet, TemplateSheets.NAME_ROW, i, styles.name, column.name());
            styles.put(
                    sheet,
                    TemplateSheets.NAME_ROW + 1,
                    i,
                    column.optional() ? styles.optionalHead : styles.head,
                    column.label());
            entry.column(i, column.kind(), allowed(type, column));
            entry.note(TemplateSheets.NAME_ROW + 1, i, TemplateNotes.of(type, column));
            sheet.setColumnWidth(i, TemplateStyles.width(column) * 256);
        }
        sheet.createFreezePane(0, TemplateSheets.FIRST_DATA_ROW);
    }

    /** The words that a column takes; empty: anything. */
    private List<String> allowed(FactType type, Column column) {
        if (column.kind() == FactField.Kind.TRUTH) {
            return List.of(TemplateSheets.YES, TemplateSheets.NO);
        }
        return type.field(column.name())
                .map(field -> field.criterion() ? types.criteriaOf(type) : new ArrayList<>(field.values()))
                .orElse(List.of());
    }

    private void claims() {
        Sheet sheet = workbook.createSheet(TemplateSheets.CLAIMS);
        styles.put(sheet, 0, 0, styles.title, "Điểm đơn vị tự cho (chỉ ở giai đoạn self; để trống nếu không tự cho)");
        String[] names = {"code", "name", "max", "points"};
        String[] labels = {"Mã", "Tiêu chí", "Điểm tối đa", "Điểm tự cho"};
        for (int i = 0; i < names.length; i++) {
            styles.put(sheet, TemplateSheets.NAME_ROW, i, styles.name, names[i]);
            styles.put(sheet, TemplateSheets.NAME_ROW + 1, i, styles.head, labels[i]);
        }
        int row = TemplateSheets.FIRST_DATA_ROW;
        for (Criterion leaf : types.pack().criteria()) {
            if (leaf.method().selfScored()) {
                styles.put(sheet, row, 0, styles.fixed, leaf.code().text());
                styles.put(sheet, row, 1, styles.fixed, leaf.name());
                styles.put(sheet, row, 2, styles.fixedNumber, "")
                        .setCellValue(leaf.max().doubleValue());
                styles.put(sheet, row++, 3, styles.decimal, "");
            }
        }
        int[] widths = {10, 70, 14, 14};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(0, TemplateSheets.FIRST_DATA_ROW);
    }
}
