package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.rules.WrittenPack;

/** Names that Windows cannot hold are faults of the pack on every system. */
class PortableNamesTest {
    private static final String CASE = "case: x\ngiven: {unit: {hasLandfill: true}}\nexpect: {status: MISSING}\n";

    @TempDir
    private Path rules;

    @Test
    void folders_that_differ_in_capitals_only_are_told_once_with_both_names() throws IOException {
        write("cases/1-thu-gom/1.2-quy-tac/hai.yaml", "cases/1-Thu-gom/1.2-quy-tac/ba.yaml");

        assertThat(found()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNPORTABLE_NAME);
            assertThat(fault.message().en()).contains("\"cases/1-thu-gom\"", "\"cases/1-Thu-gom\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON.yaml", "aux", "Com1.yaml", "con .yaml", "lpt².yaml", "a.", "a "})
    void a_name_that_windows_does_not_take_is_told(String name) throws IOException {
        write("cases/1-thu-gom/1.2-quy-tac/" + name);

        assertThat(found()).singleElement().satisfies(fault -> assertThat(fault.file())
                .endsWith("/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con-so.yaml", "com10.yaml", "nul-1.yaml", "a.b.yaml", "Điểm.yaml"})
    void a_name_that_only_looks_like_one_is_fine(String name) throws IOException {
        write("cases/1-thu-gom/1.2-quy-tac/" + name);

        assertThat(found()).isEmpty();
    }

    private void write(String... files) throws IOException {
        WrittenPack pack = WrittenPack.in(rules);
        for (String file : files) {
            pack.write(file, CASE);
        }
    }

    private List<PackFault> found() throws IOException {
        return new PackChecker()
                .checkTexts(rules, WrittenPack.ID).stream()
                        .filter(fault -> fault.code() == FaultCode.UNPORTABLE_NAME)
                        .toList();
    }
}
