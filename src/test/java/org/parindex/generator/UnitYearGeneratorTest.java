package org.parindex.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped year is what the generator writes. */
class UnitYearGeneratorTest {

    @Test
    void the_generator_writes_exactly_the_files_that_are_shipped() throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        UnitYearGenerator.files().forEach((path, bytes) -> written.put(path, text(bytes)));
        assertThat(shipped()).isEqualTo(written);
    }

    private static SortedMap<String, String> shipped() throws IOException {
        SortedMap<String, String> shipped = new TreeMap<>();
        for (String folder : UnitYearGenerator.WRITTEN) {
            try (Stream<Path> walk = Files.walk(UnitYearGenerator.FOLDER.resolve(folder))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    shipped.put(name(file), text(Files.readAllBytes(file)));
                }
            }
        }
        return shipped;
    }

    private static String name(Path file) {
        return UnitYearGenerator.FOLDER.relativize(file).toString().replace('\\', '/');
    }

    /** One character a byte, so that bytes are compared. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
