package org.parindex.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackDescription.UnitAttribute;

/** The filled-in sheet of the unit's own data. */
final class FilledUnit {
    private static final String UNIT = "unit.";
    private static final String FACTS = "facts.";

    private final ObjectNode root;
    private final Sheet sheet;
    private final @Nullable FactTypes types;
    private final CellPlaces places;

    private FilledUnit(ObjectNode root, Sheet sheet, @Nullable FactTypes types, CellPlaces places) {
        this.root = root;
        this.sheet = sheet;
        this.types = types;
        this.places = places;
    }

    /** Fills all but the facts; lists that are known to be empty are there. {@code types} are null while unknown. */
    static void fill(ObjectNode root, Sheet sheet, @Nullable FactTypes types, CellPlaces places) {
        ObjectNode unit = root.putObject("unit");
        ObjectNode facts = root.putObject("facts");
        FilledUnit filled = new FilledUnit(root, sheet, types, places);
        for (int number = TemplateSheets.FIRST_DATA_ROW; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            JsonNode name =
                    row == null ? null : CellValue.of(row.getCell(TemplateSheets.NAME_COLUMN), FactField.Kind.TEXT);
            if (row != null && name != null) {
                filled.line(row, name.asText(), unit, facts);
            }
        }
    }

    private void line(Row row, String name, ObjectNode unit, ObjectNode facts) {
        JsonNode value = CellValue.of(row.getCell(TemplateSheets.VALUE_COLUMN), kind(name));
        if (name.startsWith(FACTS)) {
            String type = name.substring(FACTS.length());
            places.put("/facts/" + type, sheet, row.getRowNum(), TemplateSheets.VALUE_COLUMN);
            if (value != null && value.asText().equalsIgnoreCase(TemplateSheets.NONE)) {
                facts.putArray(type);
            } else if (value != null) {
                facts.set(type, value);
            }
            return;
        }
        boolean own = name.startsWith(UNIT);
        String member = own ? name.substring(UNIT.length()) : name;
        places.put((own ? "/unit/" : "/") + member, sheet, row.getRowNum(), TemplateSheets.VALUE_COLUMN);
        if (value != null) {
            (own ? unit : root).set(member, value);
        }
    }

    private FactField.Kind kind(String name) {
        return switch (name) {
            case "asOf" -> FactField.Kind.DAY;
            case "year" -> FactField.Kind.WHOLE;
            default -> attribute(name);
        };
    }

    private FactField.Kind attribute(String name) {
        return types != null
                        && types.pack().description().unitAttributes().stream()
                                .anyMatch((UnitAttribute attribute) -> name.equals(UNIT + attribute.name())
                                        && attribute.type().equals("boolean"))
                ? FactField.Kind.TRUTH
                : FactField.Kind.TEXT;
    }
}
