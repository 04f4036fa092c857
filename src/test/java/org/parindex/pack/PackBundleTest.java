package org.parindex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackBundleTest {
    private static final Path RULES = Path.of("rules");
    private static final PackId UNITS_2022 = new PackId("don-vi-bo", 2022);
    private static final PackId MODEL = new PackId("mau", 2024);

    @TempDir
    private Path folder;

    @Test
    void a_bundle_holds_every_file_of_the_pack_and_the_register_but_not_the_seal() throws Exception {
        PackBundle bundle = PackBundle.read(RULES, UNITS_2022);
        assertThat(bundle.files())
                .containsKeys("units.yaml", "2022/pack.yaml", "2022/criteria.yaml", "2022/facts.drl")
                .doesNotContainKey("2022/digest.txt");
        assertThat(bundle.files().keySet()).anyMatch(path -> path.startsWith("2022/cases/") && path.endsWith(".yaml"));
    }

    @Test
    void its_pack_digest_is_the_one_that_scorecards_name() throws Exception {
        assertThat(PackBundle.read(RULES, UNITS_2022).packDigest())
                .isEqualTo(PackReader.read(RULES, UNITS_2022).digest());
    }

    @Test
    void its_own_digest_tells_the_register_and_the_cases_too() throws Exception {
        PackBundle one = bundle("2024/pack.yaml", "a");
        PackBundle other =
                PackBundle.of(MODEL, Map.of("2024/pack.yaml", "a", "units.yaml", "u", "2024/cases/c.yaml", "c"));
        assertThat(other.packDigest()).isEqualTo(one.packDigest());
        assertThat(other.digest()).isNotEqualTo(one.digest());
    }

    @Test
    void written_to_a_folder_and_read_again_it_is_the_same() throws Exception {
        PackBundle bundle = PackBundle.read(RULES, UNITS_2022);
        bundle.write(folder);
        assertThat(PackBundle.read(folder, UNITS_2022)).isEqualTo(bundle);
        assertThat(PackReader.read(folder, UNITS_2022).digest()).isEqualTo(bundle.packDigest());
    }

    @Test
    void its_bytes_give_it_back() throws Exception {
        PackBundle bundle = PackBundle.read(RULES, UNITS_2022);
        assertThat(PackBundle.parse(bundle.bytes())).isEqualTo(bundle);
    }

    @Test
    void its_canonical_form_is_fixed_for_ever() throws Exception {
        PackBundle bundle = PackBundle.of(MODEL, Map.of("units.yaml", "ừ\n", "2024/pack.yaml", "title: x\r\n"));
        assertThat(new String(bundle.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("parindex-bundle 1 mau/2024\n14 9\n2024/pack.yaml\ntitle: x\n\n10 4\nunits.yaml\nừ\n\n");
        assertThat(bundle.digest())
                .isEqualTo("sha256:e050bce366da675e82f92b9ff0c27a9074247b95a1eaaf19d9bfda4aa24fb2b0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parindex-bundle 1 mau/2024",
                "parindex-bundle 2 mau/2024\n",
                "parindex-bundle 1 mau/2024\n14 1\n2024/pack.yaml\na",
                "parindex-bundle 1 mau/2024\n14 1\n2024/pack.yaml\nabc\n",
                "parindex-bundle 1 mau/2024\n014 1\n2024/pack.yaml\na\n",
                "parindex-bundle 1 mau/2024\n14 -1\n2024/pack.yaml\na\n",
                "parindex-bundle 1 mau/2024\n14 2147483647\n2024/pack.yaml\na\n",
                "parindex-bundle 1 mau/2024\n10 1\nunits.yaml\na\n14 1\n2024/pack.yaml\na\n",
                "parindex-bundle 1 mau/2024\n12 1\n../2024/evil\na\n"
            })
    void bytes_that_are_not_canonical_are_refused(String text) {
        assertThatThrownBy(() -> PackBundle.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack.yaml",
                "../x",
                "/etc/passwd",
                "2024",
                "2024/",
                "2024//pack.yaml",
                "2024/../../x",
                "2024/./x",
                "2024/.git/config",
                "2023/pack.yaml",
                "2024/a\\b",
                "2024/a\u0000b",
                "2024/a\nb",
                "2024/digest.txt",
                "2024/1/2/3/4/5/6/7/8",
                "C:/x"
            })
    void a_path_that_is_none_of_the_pack_is_refused(String path) {
        assertThatThrownBy(() -> bundle(path, "x"))
                .isInstanceOfSatisfying(PackException.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.UNSAFE_PATH)));
        assertThatThrownBy(() -> new PackBundle(MODEL, new TreeMap<>(Map.of(path, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_longer_than_file_systems_take_is_refused() {
        assertThatThrownBy(() -> bundle("2024/" + "ừ".repeat(100) + ".drl", "x"))
                .isInstanceOf(PackException.class);
    }

    @Test
    void a_file_that_is_a_folder_too_is_refused() {
        assertThatThrownBy(() -> PackBundle.of(MODEL, Map.of("2024/a", "x", "2024/a-b", "x", "2024/a/b", "x")))
                .isInstanceOf(PackException.class);
    }

    @Test
    void two_names_that_differ_only_in_how_accents_are_written_are_refused() {
        assertThatThrownBy(() -> PackBundle.of(MODEL, Map.of("2024/\u00e9", "x", "2024/e\u0301", "y")))
                .isInstanceOf(PackException.class);
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> bundle("2024/pack.yaml", "a\ud83d b")).isInstanceOf(PackException.class);
    }

    @Test
    void more_than_the_limit_is_refused() {
        assertThatThrownBy(() -> bundle("2024/pack.yaml", "x".repeat((8 << 20) + 1)))
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.faults().get(0).code()).isEqualTo(FaultCode.PACK_TOO_LARGE));
    }

    @Test
    void it_never_writes_through_a_link() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.createDirectory(rules.resolve("mau"));
        Files.createSymbolicLink(rules.resolve("mau/2024"), outside);
        assertThatThrownBy(() -> bundle("2024/pack.yaml", "x").write(rules)).isInstanceOf(IOException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_link_in_the_folder_of_rules_is_refused() throws Exception {
        Path rules = folder.resolve("rules");
        bundle("2024/pack.yaml", "x").write(rules);
        Files.createSymbolicLink(
                rules.resolve("mau/2024/facts.drl"), Files.writeString(folder.resolve("outside"), "x"));
        assertThatThrownBy(() -> PackBundle.read(rules, MODEL)).isInstanceOf(PackException.class);
    }

    private static PackBundle bundle(String path, String text) throws PackException {
        return PackBundle.of(MODEL, Map.of(path, text));
    }
}
