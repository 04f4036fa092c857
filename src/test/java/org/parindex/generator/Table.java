package org.parindex.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table beside this class: separated by semicolons, comment lines first, then the names of the columns. */
final class Table {

    private Table() {}

    static List<Map<String, String>> read(String name) {
        List<String> lines =
                text(name).lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.get(0).split(";", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split(";", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static int whole(Map<String, String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
