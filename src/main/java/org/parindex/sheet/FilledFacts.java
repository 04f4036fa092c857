package org.parindex.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.sheet.TemplateSheets.Column;

/** The filled-in sheet of one kind of fact. Columns are known by their names, whatever their order; empty rows are none. */
final class FilledFacts {
    private static final String EVIDENCE = "evidence.";

    private final Sheet sheet;
    private final FactType type;
    private final CellPlaces places;
    /** Name of each column, by its position. */
    private final Map<Integer, String> names = new LinkedHashMap<>();

    FilledFacts(Sheet sheet, FactType type, CellPlaces places) {
        this.sheet = sheet;
        this.type = type;
        this.places = places;
        Row head = sheet.getRow(TemplateSheets.NAME_ROW);
        if (head != null) {
            head.forEach(cell -> {
                JsonNode name = CellValue.of(cell, FactField.Kind.TEXT);
                if (name != null) {
                    names.put(cell.getColumnIndex(), name.asText());
                }
            });
        }
    }

    /** Adds the list; none where no row is filled in. Rows of a list that is said to be empty are no list at all. */
    void addTo(ObjectNode facts) {
        String pointer = "/facts/" + type.name();
        JsonNode saidOfList = facts.get(type.name());
        if (saidOfList == null) {
            places.put(pointer, sheet, 0, 0);
        }
        for (int row = TemplateSheets.FIRST_DATA_ROW; row <= sheet.getLastRowNum(); row++) {
            Map<Integer, JsonNode> values = values(sheet.getRow(row));
            if (!values.isEmpty() && saidOfList != null) {
                facts.put(type.name(), TemplateSheets.NONE + ", " + sheet.getSheetName());
            } else if (!values.isEmpty()) {
                ArrayNode list = facts.withArray(type.name());
                fact(list.addObject(), values, pointer + "/" + (list.size() - 1), row);
            }
        }
    }

    private Map<Integer, JsonNode> values(@Nullable Row row) {
        Map<Integer, JsonNode> values = new LinkedHashMap<>();
        if (row != null) {
            names.forEach((column, name) -> {
                JsonNode value = CellValue.of(row.getCell(column), kind(name));
                if (value != null) {
                    values.put(column, value);
                }
            });
        }
        return values;
    }

    private FactField.Kind kind(String name) {
        return TemplateSheets.columns(type).stream()
                .filter(column -> column.name().equals(name))
                .map(Column::kind)
                .findFirst()
                .orElse(FactField.Kind.TEXT);
    }

    private void fact(ObjectNode fact, Map<Integer, JsonNode> values, String pointer, int row) {
        places.put(pointer, sheet, row, 0);
        names.forEach((column, name) -> {
            boolean evidence = name.startsWith(EVIDENCE);
            String member = evidence ? name.substring(EVIDENCE.length()) : name;
            places.put(pointer + (evidence ? "/evidence/0/" : "/") + member, sheet, row, column);
            JsonNode value = values.get(column);
            if (value != null && evidence) {
                evidence(fact).set(member, value);
            } else if (value != null) {
                fact.set(member, value);
            }
        });
    }

    private static ObjectNode evidence(ObjectNode fact) {
        ArrayNode list = fact.withArray("evidence");
        return list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
    }
}
