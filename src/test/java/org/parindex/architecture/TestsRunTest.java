package org.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.rules.ShippedPacks;

/** Nothing that looks like a test is left without one: no empty class, no empty folder of cases, none switched off. */
class TestsRunTest {

    @Test
    void every_test_class_has_a_test() throws IOException {
        List<Path> classes = files(Path.of("src/test/java"), "(Test|IT)\\.java");

        assertThat(classes).hasSizeGreaterThan(30).allSatisfy(file -> assertThat(Files.readString(file))
                .as(file.toString())
                .containsPattern("@(Test|TestFactory|ParameterizedTest|Property|Example)\\b"));
    }

    @Test
    void no_test_is_switched_off() throws IOException {
        String disabled = "@Dis" + "abled";
        assertThat(files(Path.of("src/test/java"), ".*\\.java")).allSatisfy(file -> assertThat(Files.readString(file))
                .as(file.toString())
                .doesNotContain(disabled, "assume" + "True", "assume" + "That"));
    }

    @Test
    void every_folder_of_cases_has_cases() throws IOException {
        try (Stream<Path> walk = Files.walk(ShippedPacks.RULES)) {
            List<Path> folders = walk.filter(Files::isDirectory)
                    .filter(folder -> folder.getNameCount() == 6
                            && folder.getName(3).toString().equals("cases"))
                    .toList();
            assertThat(folders).hasSizeGreaterThan(70).allSatisfy(folder -> assertThat(files(folder, ".*\\.yaml"))
                    .as(folder.toString())
                    .isNotEmpty());
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.getFileName().toString().matches(".*" + ending))
                    .toList();
        }
    }
}
