package org.parindex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.rules.WrittenPack;

/** A pack is read from its own folder only, and YAML as plain data only. */
class PackBoundsTest {

    @TempDir
    private Path rules;

    @Test
    void a_link_in_a_pack_brings_no_file_in() throws Exception {
        WrittenPack.in(rules);
        Path secret = Files.writeString(rules.resolve("secret.drl"), "secret");
        Files.createSymbolicLink(folder().resolve("1-thu-gom/1.9-lien-ket.drl"), secret);

        assertThat(codes()).contains(FaultCode.UNSAFE_PATH);
    }

    @Test
    void a_year_that_is_a_link_to_another_folder_is_refused() throws Exception {
        WrittenPack.in(rules.resolve("elsewhere"));
        Files.createDirectories(rules.resolve("rac-thai"));
        Files.createSymbolicLink(folder(), rules.resolve("elsewhere/rac-thai/2031"));

        assertThat(codes()).containsOnly(FaultCode.UNSAFE_PATH);
    }

    @Test
    void a_register_that_is_a_link_is_refused() throws Exception {
        WrittenPack.in(rules);
        Path elsewhere = Files.writeString(rules.resolve("elsewhere.yaml"), "units: []\n");
        Files.createSymbolicLink(rules.resolve("rac-thai/units.yaml"), elsewhere);

        assertThat(codes()).containsOnly(FaultCode.UNSAFE_PATH);
    }

    @Test
    void a_register_without_end_is_refused() throws Exception {
        WrittenPack.in(rules);
        Files.writeString(rules.resolve("rac-thai/units.yaml"), "#".repeat(5 << 20));

        assertThat(codes()).containsOnly(FaultCode.PACK_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9-a\nb.drl", "1.9-a\u202eb.drl", "1.9-$(id).drl", "-rf.drl", "1.9-a;b.drl"})
    void a_hostile_file_name_is_refused_and_shown_harmlessly(String name) throws Exception {
        WrittenPack.in(rules);
        Files.writeString(folder().resolve("1-thu-gom").resolve(name), "package x\n");

        PackException refused = refusal();

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNSAFE_PATH);
            assertThat(fault.toString()).doesNotContain("\n").doesNotContain("\u202e");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!java.net.URL [\"http://example.org\"]",
                "title: !!javax.script.ScriptEngineManager []",
                "title: !local x",
                "!!map {title: x}"
            })
    void a_tag_is_refused_at_its_line(String yaml) throws Exception {
        WrittenPack.in(rules).write("pack.yaml", "# một dòng\n" + yaml + "\n");

        assertThat(refusal().faults()).anySatisfy(fault -> assertThat(fault.code() + " " + fault.line())
                .isEqualTo("YAML_TAG 2"));
    }

    @Test
    void an_anchor_inside_itself_many_aliases_and_deep_nesting_are_refused() throws Exception {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n";
        for (String yaml : new String[] {
            "max: 10\nfields: &a [{code: \"1\", name: x, criteria: *a}]\n",
            bomb,
            "a: " + "[".repeat(40) + "]".repeat(40)
        }) {
            WrittenPack.in(rules).write("criteria.yaml", yaml);

            assertThat(codes()).contains(FaultCode.YAML_TOO_COMPLEX);
        }
    }

    private Path folder() {
        return rules.resolve("rac-thai/2031");
    }

    private PackException refusal() {
        return catchThrowableOfType(PackException.class, () -> PackReader.read(rules, WrittenPack.ID));
    }

    private java.util.List<FaultCode> codes() throws IOException {
        return refusal().faults().stream().map(PackFault::code).toList();
    }
}
