package org.parindex.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.parindex.facts.FactField;

/** The filled-in sheet of the points that a unit gives itself. */
final class FilledClaims {
    private static final int CODE = 0;
    private static final int POINTS = 3;

    private FilledClaims() {}

    /** Adds {@code claims} where any are filled in. */
    static void addTo(ObjectNode root, Sheet sheet, CellPlaces places) {
        places.put("/claims", sheet, 0, 0);
        for (int number = TemplateSheets.FIRST_DATA_ROW; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            JsonNode code = row == null ? null : CellValue.of(row.getCell(CODE), FactField.Kind.TEXT);
            JsonNode points = row == null ? null : CellValue.of(row.getCell(POINTS), FactField.Kind.DECIMAL);
            if (code != null && points != null) {
                root.withObject("/claims").set(code.asText(), points);
                places.put("/claims/" + code.asText(), sheet, number, POINTS);
            }
        }
    }
}
