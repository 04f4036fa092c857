package org.parindex.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Fault;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.YearOfUnits;

/** The spreadsheet to fill in: what it offers, and what comes back of it. */
class TemplateTest {
    private static final FactTypes TYPES = ShippedPacks.get("don-vi-bo/2022").types();

    @Test
    void every_kind_of_fact_has_a_sheet_with_labels_notes_and_drop_downs() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            assertThat(TYPES.sentTypes()).hasSizeGreaterThan(10).allSatisfy(type -> assertThat(
                            workbook.getSheet(type.name()).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(type.fields().get(0).label()));
            Sheet tasks = workbook.getSheet("AssignedTask");
            assertThat(tasks.getRow(2).getCell(3).getCellComment().getString().getString())
                    .contains("Phải điền", "Ngày");
            assertThat(tasks.getRow(3).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(tasks.getDataValidations()).anySatisfy(choice -> assertThat(
                            choice.getValidationConstraint().getExplicitListValues())
                    .containsExactly("GOVERNMENT", "PRIME_MINISTER", "MINISTER"));
            assertThat(workbook.getSheet("Initiative").getDataValidations()).anySatisfy(choice -> assertThat(
                            choice.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Có", "Không"));
        }
    }

    @Test
    void a_submission_that_is_filled_in_comes_back_as_it_was() throws Exception {
        for (String file :
                new String[] {"appraisal/don-vi-c.json", "self/don-vi-c.json", "appraisal/don-vi-khoi-co-quan-2.json"
                }) {
            Path path = YearOfUnits.FOLDER.resolve(file);
            JsonNode json = JsonDocument.read(Files.readAllBytes(path));

            assertThat(read(filled(json)).digest())
                    .as(file)
                    .isEqualTo(SubmissionReader.read(TYPES, json).digest());
        }
    }

    @Test
    void every_wrong_cell_is_named_at_once() throws Exception {
        JsonNode json = JsonDocument.read(Files.readAllBytes(YearOfUnits.FOLDER.resolve("appraisal/don-vi-c.json")));
        XSSFWorkbook workbook = filled(json);
        cell(workbook, "AssignedTask", 6, 3).setCellValue("31/02/2022");
        cell(workbook, "AssignedTask", 4, 2).setCellValue("GOVERMENT");
        cell(workbook, "Initiative", 3, 2).setCellValue("có lẽ");
        cell(workbook, "Budget", 3, 1).setCellValue(-1);
        cell(workbook, "Plan", 3, 0).setBlank();
        cell(workbook, "Measure", 3, 1).setCellValue(2.1);
        cell(workbook, "Unit", 5, 2).setCellValue("apraisal");

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> read(workbook));

        assertThat(refused.faults().stream().map(Fault::pointer))
                .containsExactlyInAnyOrder(
                        "AssignedTask!D7",
                        "AssignedTask!C5",
                        "Initiative!C4",
                        "Budget!B4",
                        "Plan!A4",
                        "Measure!B4",
                        "Unit!C6");
        assertThat(refused.faults()).anyMatch(fault -> "GOVERNMENT".equals(fault.suggestion()));
    }

    @Test
    void a_list_said_to_be_empty_that_is_not_is_refused_where_it_is_said() throws Exception {
        JsonNode json = JsonDocument.read(Files.readAllBytes(YearOfUnits.FOLDER.resolve("appraisal/don-vi-c.json")));
        XSSFWorkbook workbook = filled(json);
        Row initiatives = named(workbook.getSheet("Unit"), "facts.Initiative");
        initiatives.getCell(2).setCellValue("Không phát sinh");

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> read(workbook));

        assertThat(refused.faults().stream().map(Fault::pointer))
                .containsExactly("Unit!C" + (initiatives.getRowNum() + 1));
    }

    @Test
    void what_is_no_spreadsheet_of_ours_is_refused_in_words() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0, 0};

        assertThat(FilledWorkbook.is(broken)).isTrue();
        assertThat(catchThrowableOfType(RefusedException.class, () -> FilledWorkbook.open(broken))
                        .faults())
                .hasSize(1);
        assertThat(FilledWorkbook.is("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static XSSFWorkbook template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TemplateWorkbook.write(TYPES, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Submission read(XSSFWorkbook workbook) throws IOException, RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        FilledWorkbook filled = FilledWorkbook.open(bytes.toByteArray());
        assertThat(filled.pack()).isEqualTo(TYPES.pack().id());
        try {
            return SubmissionReader.read(TYPES, JsonDocument.read(filled.json(TYPES)));
        } catch (RefusedException refused) {
            throw filled.named(refused);
        }
    }

    /** The template with the values of a submission typed in, as a person would. */
    private static XSSFWorkbook filled(JsonNode json) throws IOException {
        XSSFWorkbook workbook = template();
        Sheet unit = workbook.getSheet("Unit");
        set(named(unit, "stage").getCell(2), json.get("stage"));
        for (Map.Entry<String, JsonNode> member : json.get("unit").properties()) {
            set(named(unit, "unit." + member.getKey()).getCell(2), member.getValue());
        }
        for (Map.Entry<String, JsonNode> list : json.get("facts").properties()) {
            if (list.getValue().isEmpty()) {
                named(unit, "facts." + list.getKey()).getCell(2).setCellValue("Không phát sinh");
            }
            for (int i = 0; i < list.getValue().size(); i++) {
                fact(workbook.getSheet(list.getKey()), 3 + i, list.getValue().get(i));
            }
        }
        for (Map.Entry<String, JsonNode> claim : json.path("claims").properties()) {
            set(named(workbook.getSheet("Claims"), claim.getKey()).getCell(3), claim.getValue());
        }
        return workbook;
    }

    private static void fact(Sheet sheet, int row, JsonNode fact) {
        for (Cell head : sheet.getRow(1)) {
            String name = head.getStringCellValue();
            JsonNode value = name.startsWith("evidence.")
                    ? fact.at("/evidence/0/" + name.substring("evidence.".length()))
                    : fact.path(name);
            if (!value.isMissingNode()) {
                set(sheet.getRow(row).getCell(head.getColumnIndex()), value);
            }
        }
    }

    private static void set(Cell cell, JsonNode value) {
        if (value.isBoolean()) {
            cell.setCellValue(value.booleanValue() ? "Có" : "Không");
        } else if (value.isNumber()) {
            cell.setCellValue(value.doubleValue());
        } else if (cell.getCellStyle().getDataFormatString().equals("dd/mm/yyyy")) {
            cell.setCellValue(LocalDate.parse(value.textValue()));
        } else {
            cell.setCellValue(value.textValue());
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    private static Row named(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("No row is named " + name);
    }
}
