package org.parindex.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.facts.Stage;
import org.parindex.rules.ShippedPacks;

/** Writes the illustrative year 2022 of the Ministry's units: {@code fixtures/don-vi-bo/2022}. */
public final class UnitYearGenerator {
    public static final Path FOLDER = ShippedPacks.FIXTURES.resolve("don-vi-bo/2022");

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
        var register = ShippedPacks.get("don-vi-bo/2022").types().pack().register();
        for (UnitRow unit : UnitRow.all(register)) {
            Lapses lapses = new IndexSearch(judge, unit).find();
            String file = "/" + unit.id() + ".json";
            files.put(Stage.APPRAISAL.code() + file, Layout.file(UnitYear.submission(unit, Stage.APPRAISAL, lapses)));
            files.put(Stage.SELF.code() + file, Layout.file(new SelfAssessment(judge, unit).submission(lapses)));
        }
        return files;
    }
}
