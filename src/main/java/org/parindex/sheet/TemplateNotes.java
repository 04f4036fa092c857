package org.parindex.sheet;

import java.util.ArrayList;
import java.util.List;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.sheet.TemplateSheets.Column;

/** What a column takes, in words, from the pack's declaration. */
final class TemplateNotes {

    private TemplateNotes() {}

    static String of(FactType type, Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(column.optional() ? "Có thể để trống." : "Phải điền.");
        lines.add(
                switch (column.kind()) {
                    case TEXT -> "Chữ.";
                    case TRUTH -> "Có hoặc Không.";
                    case DAY -> "Ngày, như 31/12/2022.";
                    case WHOLE -> "Số nguyên.";
                    case DECIMAL, RATIO -> "Số, có thể có phần thập phân.";
                });
        type.field(column.name()).ifPresent(field -> field(lines, type, field));
        if (column.name().startsWith("evidence.")) {
            lines.add("Tài liệu kiểm chứng; điền thì phải có số, tên và ngày.");
        }
        return String.join("\n", lines);
    }

    private static void field(List<String> lines, FactType type, FactField field) {
        if (field.name().equals("id")) {
            lines.add("Mỗi dòng một mã, không trùng nhau.");
        }
        if (!field.values().isEmpty()) {
            lines.add("Chọn: " + String.join(", ", field.values()) + ".");
        }
        if (field.least() != null) {
            lines.add("Từ " + Decimals.vietnamese(field.least()) + " trở lên.");
        }
        if (field.most() != null) {
            lines.add("Không quá " + Decimals.vietnamese(field.most()) + ".");
        }
        if (field.happened()) {
            lines.add("Chưa làm thì để trống.");
        }
        if (field.criterion()) {
            lines.add("Mỗi tiêu chí một dòng.");
        } else if (field.unique()) {
            lines.add("Không hai dòng cùng giá trị.");
        }
        if (type.single()) {
            lines.add("Chỉ điền một dòng.");
        }
    }
}
