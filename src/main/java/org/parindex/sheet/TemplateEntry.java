package org.parindex.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parindex.facts.FactField;

/** Makes cells of a sheet ready to be filled in: format, drop-down, note. */
final class TemplateEntry {
    /** Rows made ready; more may be filled in. */
    private static final int READY_ROWS = 200;
    /** Excel takes no longer list in a drop-down. */
    private static final int LONGEST_LIST = 255;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;

    TemplateEntry(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** @param allowed the words of the drop-down; empty: none */
    void column(int column, FactField.Kind kind, List<String> allowed) {
        int last = TemplateSheets.FIRST_DATA_ROW + READY_ROWS - 1;
        for (int row = TemplateSheets.FIRST_DATA_ROW; row <= last; row++) {
            styles.put(sheet, row, column, styles.of(kind), "");
        }
        CellRangeAddressList cells = new CellRangeAddressList(TemplateSheets.FIRST_DATA_ROW, last, column, column);
        choices(cells, allowed);
        if (kind == FactField.Kind.DAY) {
            check(
                    cells,
                    helper().createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(1900,1,1)", "", ""),
                    "Phải là một ngày, như 31/12/2022.");
        }
    }

    void choices(CellRangeAddressList cells, List<String> allowed) {
        if (!allowed.isEmpty() && String.join(",", allowed).length() <= LONGEST_LIST) {
            check(
                    cells,
                    helper().createExplicitListConstraint(allowed.toArray(String[]::new)),
                    "Chọn một giá trị trong danh sách.");
        }
    }

    private void check(CellRangeAddressList cells, DataValidationConstraint constraint, String message) {
        DataValidation validation = helper().createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Giá trị không nhận", message);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    void note(int row, int column, String words) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 4);
        anchor.setRow1(row);
        anchor.setRow2(row + 6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(words));
        comment.setAuthor("parindex");
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }
}
