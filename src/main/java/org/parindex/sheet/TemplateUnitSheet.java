package org.parindex.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.Register;

/** The sheet of the unit's own data: a line for each value, then one for each list that may be known to be empty. */
final class TemplateUnitSheet {
    private final XSSFSheet sheet;
    private final FactTypes types;
    private final TemplateStyles styles;
    private final TemplateEntry entry;
    private int row = TemplateSheets.FIRST_DATA_ROW;

    TemplateUnitSheet(XSSFSheet sheet, FactTypes types, TemplateStyles styles) {
        this.sheet = sheet;
        this.types = types;
        this.styles = styles;
        this.entry = new TemplateEntry(sheet, styles);
    }

    void fill() {
        String title = types.pack().description().title();
        styles.put(sheet, 0, 0, styles.title, "Hồ sơ: " + title);
        styles.put(sheet, TemplateSheets.NAME_ROW + 1, 0, styles.head, "Tên");
        styles.put(sheet, TemplateSheets.NAME_ROW + 1, 1, styles.head, "Nội dung");
        styles.put(sheet, TemplateSheets.NAME_ROW + 1, 2, styles.head, "Giá trị");
        line("index", "Bộ chỉ số (giữ nguyên)", FactField.Kind.TEXT, List.of(), "");
        value().setCellValue(types.pack().id().index());
        line("year", "Năm (giữ nguyên)", FactField.Kind.WHOLE, List.of(), "");
        value().setCellValue(types.pack().id().year());
        line(
                "stage",
                "Giai đoạn",
                FactField.Kind.TEXT,
                List.of("self", "appraisal"),
                "self: tự đánh giá; appraisal: thẩm định.");
        line("asOf", "Chốt đến ngày", FactField.Kind.DAY, List.of(), "Để trống: hết năm.");
        line("unit.id", "Mã đơn vị", FactField.Kind.TEXT, units(), "Mã trong danh mục đơn vị.");
        line(
                "unit.name",
                "Tên đơn vị",
                FactField.Kind.TEXT,
                List.of(),
                "Có thể để trống nếu đơn vị có trong danh mục.");
        line("unit.bloc", "Khối", FactField.Kind.TEXT, blocs(), "Có thể để trống nếu đơn vị có trong danh mục.");
        types.pack().description().unitAttributes().forEach(this::attribute);
        types.sentTypes().forEach(this::list);
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        sheet.setColumnWidth(2, 34 * 256);
    }

    private org.apache.poi.ss.usermodel.Cell value() {
        return sheet.getRow(row - 1).getCell(TemplateSheets.VALUE_COLUMN);
    }

    private List<String> units() {
        return types.pack().register().units().stream().map(Register.Unit::id).toList();
    }

    private List<String> blocs() {
        return types.pack().description().blocs().stream().map(Named::code).toList();
    }

    private void attribute(UnitAttribute attribute) {
        boolean truth = attribute.type().equals("boolean");
        line(
                "unit." + attribute.name(),
                attribute.label(),
                truth ? FactField.Kind.TRUTH : FactField.Kind.TEXT,
                truth ? List.of(TemplateSheets.YES, TemplateSheets.NO) : List.of(),
                attribute.required() ? "Phải điền." : "Có thể để trống.");
    }

    private void list(FactType type) {
        line(
                "facts." + type.name(),
                type.label() + ": trang " + type.name() + " trống nghĩa là",
                FactField.Kind.TEXT,
                List.of(TemplateSheets.NONE),
                "Để trống: chưa gửi, tiêu chí cần đến là thiếu dữ kiện. " + TemplateSheets.NONE
                        + ": đã biết là không có.");
    }

    private void line(String name, String label, FactField.Kind kind, List<String> allowed, String note) {
        styles.put(sheet, row, TemplateSheets.NAME_COLUMN, styles.name, name);
        styles.put(sheet, row, 1, styles.head, label);
        styles.put(sheet, row, TemplateSheets.VALUE_COLUMN, styles.of(kind), "");
        entry.choices(
                new CellRangeAddressList(row, row, TemplateSheets.VALUE_COLUMN, TemplateSheets.VALUE_COLUMN), allowed);
        if (!note.isEmpty()) {
            entry.note(row, 1, note);
        }
        row++;
    }
}
