package org.parindex.engine.language;

import java.util.Set;
import org.parindex.text.Text;

/** The types of Java in words that rule writers use. */
final class JavaWords {
    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "byte", "Integer", "Long", "Number", "BigDecimal");

    private JavaWords() {}

    /** What a type is called, by its name with or without package. */
    static Text of(String javaType) {
        String name = javaType.substring(javaType.lastIndexOf('.') + 1);
        if (NUMBERS.contains(name)) {
            return new Text("số", "a number");
        }
        return switch (name) {
            case "double", "float", "Double", "Float" -> new Text("số lẻ của Java", "a decimal of Java");
            case "String", "char" -> new Text("chữ", "a text");
            case "boolean", "Boolean" -> new Text("đúng/sai", "true or false");
            case "LocalDate" -> new Text("ngày", "a day");
            case "Ratio" -> new Text("tỷ lệ", "a ratio");
            case "Amount" -> new Text("phép tính điểm", "a calculation of points");
            case "void" -> new Text("không gì cả", "nothing");
            case "null" -> new Text("giá trị trống", "an empty value");
            default -> new Text(name, name);
        };
    }
}
