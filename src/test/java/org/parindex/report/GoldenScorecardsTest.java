package org.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parindex.rules.ShippedPacks;
import org.parindex.scorecard.Scorecard;

/**
 * Whole scorecards as they were read and found right. A change of rules or of the program shows as a difference of these
 * files: {@code mvn test -Dtest=GoldenScorecardsTest -Dgolden=update} writes them anew, to be read before committing.
 */
class GoldenScorecardsTest {
    private static final Path GOLDEN = ShippedPacks.FIXTURES.resolve("golden");
    private static final List<String> SUBMISSIONS = List.of(
            "bo/2023/bo-tu-phap",
            "phuc-vu/2026/dak-lak",
            "don-vi-bo/2022/appraisal/cuc-an-toan-thong-tin",
            "don-vi-bo/2022/self/cuc-an-toan-thong-tin",
            "don-vi-bo/2022/appraisal/don-vi-n");

    @TestFactory
    Stream<DynamicTest> each_scorecard_is_as_it_was_found_right() {
        return SUBMISSIONS.stream().map(path -> DynamicTest.dynamicTest(path, () -> compare(path)));
    }

    private static void compare(String path) throws Exception {
        Scorecard card =
                ShippedPacks.scoring().score(Files.readAllBytes(ShippedPacks.FIXTURES.resolve(path + ".json")));
        String json = new String(Json.indented(ScorecardJson.of(card)), StandardCharsets.UTF_8) + "\n";
        Path golden = GOLDEN.resolve(path + ".scorecard.json");
        if (System.getProperty("golden", "").equals("update")) {
            write(golden, json);
        }
        assertThat(Files.readString(golden)).isEqualTo(json);
    }

    private static void write(Path golden, String json) throws IOException {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, json);
    }
}
