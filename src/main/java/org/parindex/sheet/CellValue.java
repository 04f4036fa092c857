package org.parindex.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;

/** A cell's content as JSON. What does not fit its column is passed on as it is, for the reader to refuse. */
final class CellValue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private CellValue() {}

    /** Null where the cell is empty. */
    static @Nullable JsonNode of(@Nullable Cell cell, FactField.Kind kind) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getStringCellValue().strip(), kind);
            case NUMERIC -> number(cell, kind);
            case BOOLEAN -> NODES.booleanNode(cell.getBooleanCellValue());
            case ERROR ->
                NODES.textNode(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private static @Nullable JsonNode text(String text, FactField.Kind kind) {
        if (text.isEmpty()) {
            return null;
        }
        if (kind == FactField.Kind.TRUTH && text.equalsIgnoreCase(TemplateSheets.YES)) {
            return NODES.booleanNode(true);
        }
        if (kind == FactField.Kind.TRUTH && text.equalsIgnoreCase(TemplateSheets.NO)) {
            return NODES.booleanNode(false);
        }
        return NODES.textNode(kind == FactField.Kind.DAY ? day(text) : text);
    }

    /** As Vietnamese readers write a day, where it is one. */
    private static String day(String text) {
        try {
            return LocalDate.parse(text, DAY).toString();
        } catch (DateTimeException otherwise) {
            return text;
        }
    }

    /** With the 15 digits that a spreadsheet shows, not with those of its binary number. */
    private static JsonNode number(Cell cell, FactField.Kind kind) {
        if (kind == FactField.Kind.DAY && DateUtil.isValidExcelDate(cell.getNumericCellValue())) {
            LocalDateTime moment = DateUtil.getLocalDateTime(cell.getNumericCellValue());
            if (moment != null && moment.toLocalTime().toSecondOfDay() == 0) {
                return NODES.textNode(moment.toLocalDate().toString());
            }
        }
        return NODES.numberNode(new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())));
    }
}
