package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as they were published: {@code fixtures/published/*.csv}, separated by semicolons, a comment line
 * first, the totals of the table in rows of their own.
 */
public final class PublishedFigures {
    private final List<Row> rows;

    private PublishedFigures(List<Row> rows) {
        this.rows = rows;
    }

    /** One line of the table, by column. */
    public record Row(Map<String, String> cells) {
        public String text(String column) {
            String text = cells.get(column);
            assertThat(text).as(column).isNotNull();
            return text;
        }

        public BigDecimal figure(String column) {
            return new BigDecimal(text(column));
        }

        /** Null where nothing was published. */
        @Nullable BigDecimal figureIfAny(String column) {
            return text(column).isEmpty() ? null : figure(column);
        }
    }

    public static PublishedFigures read(String name) {
        List<String> lines = lines(ShippedPacks.FIXTURES.resolve("published").resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String[] header = lines.get(0).split(";", -1);
        return new PublishedFigures(
                lines.stream().skip(1).map(line -> row(header, line)).toList());
    }

    private static Row row(String[] header, String line) {
        String[] cells = line.split(";", -1);
        assertThat(cells).as(line).hasSameSizeAs(header);
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            byColumn.put(header[i], cells[i]);
        }
        return new Row(byColumn);
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows whose first cell is not this name of a total. */
    List<Row> without(String totalName) {
        return rows.stream()
                .filter(row -> !row.cells().containsValue(totalName))
                .toList();
    }

    /** The row of a total. */
    public Row total(String totalName) {
        return rows.stream()
                .filter(row -> row.cells().containsValue(totalName))
                .findFirst()
                .orElseThrow();
    }
}
