package org.parindex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published results as the index's folder holds them. */
class SeriesReaderTest {
    @TempDir
    private Path rules;

    @Test
    void an_index_without_published_results_has_an_empty_series() throws Exception {
        assertThat(SeriesReader.read(rules, "rac-thai")).isEmpty();
    }

    @Test
    void what_a_source_does_not_give_may_be_left_out() throws Exception {
        List<PublishedResult> results = read("{year: 2019, unit: a, index: \"81.58\", source: x}");

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.rank()).isNull();
            assertThat(result.fields()).isNull();
            assertThat(result.parts()).isEmpty();
        });
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        () -> read(
                                "{year: 2019, unit: a, index: \"101\", source: x}",
                                "{year: 2019, unit: a, index: \"80\", source: x, rnk: 3}",
                                "{year: 19, unit: a, index: \"80\", source: x, parts: [{method: survey, max: 30, points: 31}]}"))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(
                                fault -> fault.line() + " " + fault.message().en())
                        .containsExactlyInAnyOrder(
                                "2 index must be from 0 to 100.",
                                "3 There is no key \"rnk\". Did you mean \"rank\"?",
                                "3 The result of a in 2019 stands twice.",
                                "4 year must be a year such as 2022.",
                                "4 points is above max."));
    }

    private List<PublishedResult> read(String... results) throws IOException, PackException {
        Files.createDirectories(rules.resolve("rac-thai"));
        Files.writeString(
                rules.resolve("rac-thai/series.yaml"), "results:\n  - " + String.join("\n  - ", results) + "\n");
        return SeriesReader.read(rules, "rac-thai");
    }
}
