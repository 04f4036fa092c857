package org.parindex.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Which cell stands behind each JSON Pointer. */
final class CellPlaces {
    private final Map<String, String> cells = new HashMap<>();

    /** Rows and columns from 0. */
    void put(String pointer, Sheet sheet, int row, int column) {
        cells.put(pointer, sheet.getSheetName() + "!" + new CellReference(row, column).formatAsString());
    }

    /** The cell of a pointer, or of the nearest value around it; the pointer itself where there is none. */
    String cell(String pointer) {
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            String cell = cells.get(around);
            if (cell != null) {
                return cell;
            }
        }
        return pointer;
    }
}
