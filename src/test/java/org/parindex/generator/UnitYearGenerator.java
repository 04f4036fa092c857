package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.facts.Stage;
import org.parindex.rules.ShippedPacks;

/**
 * Writes the illustrative year 2022 of the Ministry's units: {@code fixtures/don-vi-bo/2022}, and in {@code 2022-sent} the
 * appraisals as they were before the Ministry's losses were known, which a run over the year adds.
 */
public final class UnitYearGenerator {
    public static final Path FOLDER = ShippedPacks.FIXTURES.resolve("don-vi-bo");
    public static final List<String> WRITTEN = List.of("2022", "2022-sent");

    private UnitYearGenerator() {}

    public static void main(String[] args) throws IOException {
        for (var file : files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Every file by its path below {@link #FOLDER}; the same at each call, as long as rules and tables are the same. */
    public static SortedMap<String, byte[]> files() {
        Judge judge = new Judge(ShippedPacks.scoring());
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> sent = new ArrayList<>();
        var register = ShippedPacks.get("don-vi-bo/2022").types().pack().register();
        for (UnitRow unit : UnitRow.all(register)) {
            Lapses lapses = new IndexSearch(judge, unit).find();
            ObjectNode appraisal = UnitYear.submission(unit, Stage.APPRAISAL, lapses);
            String file = "/" + unit.id() + ".json";
            files.put("2022/appraisal" + file, Layout.file(appraisal));
            files.put("2022/self" + file, Layout.file(new SelfAssessment(judge, unit).submission(lapses)));
            ((ObjectNode) appraisal.get("facts")).remove("MinistryLoss");
            sent.add(appraisal + "\n");
        }
        files.put("2022-sent/appraisal.ndjson", String.join("", sent).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
