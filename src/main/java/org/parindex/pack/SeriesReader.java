package org.parindex.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/<index>/series.yaml}: results of many years as they were published. */
public final class SeriesReader {
    static final String FILE = "series.yaml";

    private SeriesReader() {}

    /**
     * The results of an index, in the order of the file; empty where the index has no such file.
     *
     * @param rules the folder that holds the indexes
     * @throws PackException with every fault of the file
     * @throws IOException if the file cannot be read
     */
    public static List<PublishedResult> read(Path rules, String index) throws PackException, IOException {
        Path file = rules.resolve(index).resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<PackFault> faults = new ArrayList<>();
        YamlMap yaml = YamlFile.read(FILE, BoundedText.read(file, FILE), faults);
        List<PublishedResult> results = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlMap map : yaml.maps("results")) {
            PublishedResult result = result(map);
            if (!seen.add(result.unit() + " " + result.year())) {
                map.fault(
                        "year",
                        FaultCode.DUPLICATE_ENTRY,
                        "Kết quả năm " + result.year() + " của " + result.unit() + " ghi hai lần.",
                        "The result of " + result.unit() + " in " + result.year() + " stands twice.");
            }
            results.add(result);
        }
        yaml.refuseUnknownKeys();
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return List.copyOf(results);
    }

    private static PublishedResult result(YamlMap yaml) {
        PublishedResult result = new PublishedResult(
                yaml.wholeNumber("year", 0),
                yaml.text("unit"),
                yaml.decimal("index"),
                number(yaml, "rank"),
                number(yaml, "fields"),
                yaml.maps("parts").stream().map(SeriesReader::part).toList(),
                yaml.text("source"));
        yaml.refuseUnknownKeys();
        if (result.year() < 1900 || result.year() > 9999) {
            yaml.fault(
                    "year",
                    FaultCode.WRONG_VALUE,
                    "year phải là một năm như 2022.",
                    "year must be a year such as 2022.");
        }
        if (result.index().signum() < 0 || result.index().compareTo(BigDecimal.valueOf(100)) > 0) {
            yaml.fault("index", FaultCode.WRONG_VALUE, "index phải từ 0 đến 100.", "index must be from 0 to 100.");
        }
        return result;
    }

    private static PublishedResult.Part part(YamlMap yaml) {
        PublishedResult.Part part = new PublishedResult.Part(
                yaml.text("method"), yaml.decimal("max"), yaml.has("points") ? yaml.decimal("points") : null);
        yaml.refuseUnknownKeys();
        BigDecimal points = part.points();
        if (points != null && points.compareTo(part.max()) > 0) {
            yaml.fault("points", FaultCode.WRONG_VALUE, "points lớn hơn max.", "points is above max.");
        }
        return part;
    }

    private static @Nullable Integer number(YamlMap yaml, String key) {
        int number = yaml.wholeNumber(key, 0);
        return number == 0 ? null : number;
    }
}
