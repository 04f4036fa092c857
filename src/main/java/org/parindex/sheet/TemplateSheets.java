package org.parindex.sheet;

import java.util.List;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;

/** Where things stand in a spreadsheet to fill in: what the writer writes and the reader reads. Rows and columns from 0. */
final class TemplateSheets {
    /** The unit's own data, and which lists are known to be empty. */
    static final String UNIT = "Unit";

    static final String CLAIMS = "Claims";
    /** Row of every sheet but {@link #UNIT} that holds the names by which the program knows the columns. */
    static final int NAME_ROW = 1;

    static final int FIRST_DATA_ROW = 3;
    static final int NAME_COLUMN = 0;
    static final int VALUE_COLUMN = 2;

    static final String YES = "Có";
    static final String NO = "Không";
    /** What stands beside a list that is known to be empty. */
    static final String NONE = "Không phát sinh";

    static final String NOTE = "note";
    static final List<String> EVIDENCE = List.of("ref", "title", "date", "url");
    private static final List<String> EVIDENCE_LABELS =
            List.of("Số, ký hiệu tài liệu", "Tên tài liệu", "Ngày tài liệu", "Địa chỉ tài liệu");

    private TemplateSheets() {}

    /**
     * A column of a fact type's sheet.
     *
     * @param name the field, {@code evidence.ref} and the like, or {@code note}
     */
    record Column(String name, String label, FactField.Kind kind, boolean optional) {}

    /** The columns of a fact type's sheet: its fields, then one piece of evidence, then a note. */
    static List<Column> columns(FactType type) {
        List<Column> columns = new java.util.ArrayList<>();
        for (FactField field : type.sentFields()) {
            columns.add(new Column(field.name(), field.label(), field.kind(), field.optional()));
        }
        for (int i = 0; i < EVIDENCE.size(); i++) {
            String name = EVIDENCE.get(i);
            FactField.Kind kind = name.equals("date") ? FactField.Kind.DAY : FactField.Kind.TEXT;
            columns.add(new Column("evidence." + name, EVIDENCE_LABELS.get(i), kind, true));
        }
        columns.add(new Column(NOTE, "Ghi chú", FactField.Kind.TEXT, true));
        return columns;
    }
}
