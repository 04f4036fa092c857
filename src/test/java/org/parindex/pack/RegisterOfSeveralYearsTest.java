package org.parindex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.rules.WrittenPack;

/** One register serves every year of its index, whatever blocs a year has. */
class RegisterOfSeveralYearsTest {
    @TempDir
    private Path rules;

    @Test
    void a_unit_of_a_bloc_that_only_another_year_has_is_no_unit_of_this_pack() throws Exception {
        Register register =
                registerOf("{id: xa-a, name: Xã A, bloc: xa}", "{id: dac-khu-b, name: Đặc khu B, bloc: hai-dao}");

        assertThat(register.units()).extracting(Register.Unit::id).containsExactly("xa-a");
        assertThat(register.find("dac-khu-b")).isEmpty();
    }

    @Test
    void a_bloc_that_looks_like_one_of_the_pack_is_a_mistyped_one() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> registerOf("{id: xa-a, name: Xã A, bloc: xaa}"))
                .satisfies(
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.line()).isEqualTo(2);
                            assertThat(fault.message().vi()).contains("Có phải \"xa\"?");
                        }));
    }

    @Test
    void an_id_stands_once_in_a_register_whatever_the_bloc() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        () -> registerOf("{id: xa-a, name: Xã A, bloc: hai-dao}", "{id: xa-a, name: Xã A, bloc: xa}"))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.message().en()).contains("xa-a stands twice")));
    }

    private Register registerOf(String... units) throws IOException, PackException {
        WrittenPack.in(rules).write("../units.yaml", "units:\n  - " + String.join("\n  - ", units) + "\n");
        return PackReader.read(rules, WrittenPack.ID).register();
    }
}
