package org.parindex.year;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.text.Text;

/**
 * Indexes of the year before as they were published, by unit id.
 *
 * @param file the file's name, as the trace shows it
 */
public record PublishedResults(String file, SortedMap<String, BigDecimal> indexByUnit) {
    private static final CsvMapper CSV = new CsvMapper();

    /** A file of results that cannot be read. */
    public static final class UnreadableException extends Exception {
        private final transient Text text;

        UnreadableException(Text text) {
            super(text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }

    public PublishedResults {
        indexByUnit = Collections.unmodifiableSortedMap(new TreeMap<>(indexByUnit));
    }

    /** Reads CSV with semicolons, UTF-8, a header with at least {@code unit} (its id) and {@code index} (percent); lines with # are comments. */
    public static PublishedResults read(Path file) throws IOException, UnreadableException {
        CsvSchema schema =
                CsvSchema.emptySchema().withHeader().withColumnSeparator(';').withComments();
        String name = String.valueOf(file.getFileName());
        SortedMap<String, BigDecimal> indexes = new TreeMap<>();
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(schema)
                .readValues(Files.readString(file, StandardCharsets.UTF_8))) {
            while (rows.hasNextValue()) {
                Map<String, String> row = rows.nextValue();
                int line = rows.getCurrentLocation().getLineNr() - 1;
                String unit = cell(name, line, row, "unit");
                if (indexes.put(unit, percent(name, line, cell(name, line, row, "index"))) != null) {
                    throw unreadable(name, line, unit + " ghi hai lần", unit + " stands twice");
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException noCsv) {
            throw unreadable(name, 0, "không đọc được CSV", "not readable CSV");
        }
        return new PublishedResults(name, indexes);
    }

    private static String cell(String file, int line, Map<String, String> row, String column)
            throws UnreadableException {
        @Nullable String cell = row.get(column);
        if (cell == null || cell.isBlank()) {
            throw unreadable(file, line, "thiếu cột " + column, "the column " + column + " is missing");
        }
        return cell.strip();
    }

    private static BigDecimal percent(String file, int line, String text) throws UnreadableException {
        try {
            BigDecimal index = Decimals.parse(text);
            if (!text.endsWith("%") && index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return index;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw unreadable(
                file,
                line,
                "\"" + text + "\" không phải phần trăm từ 0 đến 100 như 86.75",
                "\"" + text + "\" is not a percentage from 0 to 100 such as 86.75");
    }

    private static UnreadableException unreadable(String file, int line, String vi, String en) {
        String place = line == 0 ? file : file + ":" + line;
        return new UnreadableException(new Text(place + ": " + vi + ".", place + ": " + en + "."));
    }
}
