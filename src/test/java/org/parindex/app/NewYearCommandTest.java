package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.rules.ShippedPacks;

/** {@code new-year} on the shipped rules, as policy staff would run it. */
class NewYearCommandTest {
    @TempDir
    private Path rules;

    @Test
    void next_year_starts_as_a_draft_in_which_every_case_passes() throws IOException {
        copy(ShippedPacks.RULES.resolve("don-vi-bo"), rules.resolve("don-vi-bo"));

        Run first = Run.withRules(rules, "new-year", "don-vi-bo", "2023", "--from", "2022");
        Run again = Run.withRules(rules, "new-year", "don-vi-bo", "2023", "--from", "2022");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains(
                        "don-vi-bo/2023: bản nháp chép từ don-vi-bo/2022",
                        "don-vi-bo/2022: đã công bố",
                        "0 ca không đạt");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("không ghi đè");
    }

    @Test
    void what_cannot_be_copied_ends_with_2_or_1() throws IOException {
        Files.createDirectories(rules.resolve("x/2022"));

        assertThat(Run.withRules(rules, "new-year", "X!", "2023", "--from", "2022")
                        .status())
                .isEqualTo(2);
        assertThat(Run.withRules(rules, "new-year", "x", "2023").status()).isEqualTo(2);
        assertThat(Run.withRules(rules, "new-year", "x", "2023", "--from", "2021")
                        .status())
                .isEqualTo(2);
        assertThat(Run.withRules(rules, "new-year", "x", "2023", "--from", "2022")
                        .err())
                .contains("x/2022/pack.yaml");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
