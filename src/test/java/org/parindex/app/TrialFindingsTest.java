package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.rules.ShippedPacks;

/** Slips of people who write rules that were once told in the wrong place, or mended in the wrong one. */
class TrialFindingsTest {
    @TempDir
    private Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Path from = ShippedPacks.RULES.resolve("don-vi-bo");
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.sorted().toList()) {
                Files.copy(
                        path,
                        Files.createDirectories(folder.resolve("rules"))
                                .resolve("don-vi-bo")
                                .resolve(from.relativize(path)));
            }
        }
        assertThat(run("new-year", "don-vi-bo", "2023", "--from", "2022").status())
                .isZero();
        pack = folder.resolve("rules/don-vi-bo/2023");
    }

    @Test
    void a_need_for_a_value_that_no_fact_can_have_is_told_in_the_line_of_the_need() throws IOException {
        replace("criteria.yaml", "Report(kind = PAR)", "Report(kind = PRA)");

        assertThat(check())
                .contains("criteria.yaml", "error unknown-need", "\"PRA\"", "PAR")
                .doesNotContain("undecided");
    }

    @Test
    void a_need_with_two_equal_signs_is_told() throws IOException {
        replace("criteria.yaml", "Report(kind = PAR)", "Report(kind == PAR)");

        assertThat(check()).contains("criteria.yaml", "error wrong-value", "with one =");
    }

    @Test
    void of_a_field_whose_kind_is_unknown_nothing_else_is_told_and_no_rule_is_mended() throws IOException {
        List<String> before = rules();
        replace("facts.drl", ": long ", ": so_nguyen ");

        assertThat(check()).contains("error unknown-field-kind").doesNotContain("error wrong-types");
        run("check", "don-vi-bo/2023", "--fix");
        assertThat(rules()).isEqualTo(before);
    }

    private void replace(String file, String what, String by) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(pack.resolve(file), text.replace(what, by));
    }

    private List<String> rules() throws IOException {
        try (Stream<Path> walk = Files.walk(pack)) {
            List<Path> files = walk.filter(path -> path.toString().endsWith(".drl") && !path.endsWith("facts.drl"))
                    .sorted()
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : files) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private String check() {
        return run("check", "don-vi-bo/2023", "--lang", "en").out();
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--rules");
        all.add(folder.resolve("rules").toString());
        return Run.of(all.toArray(new String[0]));
    }
}
