package org.parindex.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parindex.ranking.Results;
import org.parindex.rules.YearOfUnits;

/** The official table as a spreadsheet, opened again. */
class OfficialWorkbookTest {

    @Test
    void the_ranking_holds_numbers() throws IOException {
        try (Workbook workbook = written(YearOfUnits.shipped())) {
            Row first = row(workbook.getSheet("Xếp hạng"), 2, "Cục Thông tin đối ngoại");

            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(84.77);
            assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(-3.13);
            assertThat(first.getCell(10).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void a_unit_without_a_year_before_has_no_change_rather_than_0() throws IOException {
        try (Workbook workbook = written(YearOfUnits.shipped())) {
            Row unit = row(workbook.getSheet("Xếp hạng"), 2, "Đơn vị N");

            assertThat(unit.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(unit.getCell(8).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void every_unit_has_a_sheet_in_the_shape_of_the_official_table() throws IOException {
        try (Workbook workbook = written(YearOfUnits.shipped())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2 + 19);
            Sheet unit = workbook.getSheet("Cục Thông tin đối ngoại");
            assertThat(StreamSupport.stream(unit.getRow(3).spliterator(), false).map(Cell::getStringCellValue))
                    .containsExactly(
                            "Lĩnh vực",
                            "Mã",
                            "Tiêu chí",
                            "Điểm tối đa",
                            "Tự đánh giá",
                            "Thẩm định",
                            "Điều tra xã hội học",
                            "Chỉ số (%)",
                            "Ghi chú",
                            "Tài liệu kiểm chứng");
            assertThat(row(unit, 0, "Tổng cộng").getCell(7).getNumericCellValue())
                    .isEqualTo(84.77);
            Row plan = row(unit, 1, "1.1.1");
            assertThat(plan.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(plan.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(plan.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(plan.getCell(9).getStringCellValue()).contains("/KH-");
            Row survey = row(unit, 1, "1.7");
            assertThat(survey.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(survey.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void a_name_that_begins_like_a_formula_is_text() throws IOException {
        String hostile = "=HYPERLINK(\"http://x\")/[1]:*?";
        try (Workbook workbook = written(YearOfUnits.odd(hostile))) {
            Cell name = row(workbook.getSheet("Xếp hạng"), 2, hostile).getCell(2);

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + 3);
        }
    }

    private static Row row(Sheet sheet, int column, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(column) != null
                        && row.getCell(column).getCellType() == CellType.STRING
                        && row.getCell(column).getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row says " + text));
    }

    private static Workbook written(Results results) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OfficialWorkbook.write(results, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
