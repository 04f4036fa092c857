package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.guard.HostileCorpus;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.report.FaultPages;
import org.parindex.report.FaultsSarif;
import org.parindex.report.FaultsText;
import org.parindex.report.FoundFaults;
import org.parindex.report.Json;
import org.parindex.report.SourceLines;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;
import org.parindex.text.Language;

/**
 * One pack with a fault of every kind, and small variants of a sound pack for those that cannot stand beside others. The
 * wording of every message is in {@code expected.vi.txt} and {@code expected.en.txt}; {@code -Dgolden=update} writes them
 * anew, to be read before committing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplePackTest {
    private static final Path WORKSHOP = Path.of("src/test/resources/workshop");
    private static final PackId EXAMPLE = PackId.parse("vi-du/2030");

    /** What no file beside others can be at fault for, and the test that meets it instead. */
    private static final Map<FaultCode, Elsewhere> ELSEWHERE = Map.of(
            FaultCode.MISSING_PACK,
            new Elsewhere(
                    "a pack that is not there has no file",
                    "check.PackCheckerTest",
                    "a_pack_that_is_not_there_is_a_fault"),
            FaultCode.PACK_TOO_LARGE,
            new Elsewhere(
                    "megabytes do not belong among the sources",
                    "check.PackCheckerTest",
                    "a_pack_of_too_many_bytes_is_refused_before_it_is_read"),
            FaultCode.UNPORTABLE_NAME,
            new Elsewhere(
                    "the sources must lie on Windows too",
                    "check.PortableNamesTest",
                    "folders_that_differ_in_capitals_only_are_told_once_with_both_names"),
            FaultCode.UNREADABLE_FILE,
            new Elsewhere(
                    "a fault of the machine",
                    "catalogue.PackSlotTest",
                    "files_that_the_machine_does_not_give_are_a_fault_of_the_pack"),
            FaultCode.INTERNAL_ERROR,
            new Elsewhere(
                    "a fault of the program",
                    "catalogue.PackSlotTest",
                    "what_the_program_cannot_compile_by_its_own_fault_is_told_as_that"),
            FaultCode.FORBIDDEN_CODE,
            new Elsewhere(
                    "the text of a rule is refused before its classes are",
                    "engine.CompiledRulesGuardTest",
                    "what_the_classes_of_a_rule_do_is_told_at_its_line"));

    /** A test that meets a code, and why the example pack cannot. */
    private record Elsewhere(String reason, String test, String method) {
        boolean holds(FaultCode code) throws IOException {
            String file = "src/test/java/org/parindex/" + test.replace('.', '/') + ".java";
            String[] methods = Files.readString(Path.of(file)).split("\n    @Test\n");
            return Arrays.stream(methods)
                    .anyMatch(each ->
                            each.startsWith("    void " + method + "()") && each.contains("FaultCode." + code.name()));
        }
    }

    @TempDir
    private static Path folder;

    private final TreeMap<String, Found> found = new TreeMap<>();

    private record Found(Path folder, List<PackFault> faults) {
        String in(Language language) {
            return new FaultsText(new SourceLines(folder), "", language).render(faults);
        }
    }

    @BeforeAll
    void check_the_example_and_its_variants() throws IOException {
        Path rules = WORKSHOP.resolve("rules");
        found.put("", new Found(PackFolder.of(rules, EXAMPLE), new PackChecker().check(rules, EXAMPLE)));
        try (Stream<Path> variants = Files.list(WORKSHOP.resolve("variants"))) {
            for (Path variant : variants.sorted().toList()) {
                String name = String.valueOf(variant.getFileName());
                found.put(name, variant(variant, folder.resolve(name)));
            }
        }
    }

    @Test
    void every_code_is_met() {
        Set<FaultCode> met = found.values().stream()
                .flatMap(one -> one.faults().stream())
                .map(PackFault::code)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(FaultCode.values()).filter(code -> !ELSEWHERE.containsKey(code)))
                .allSatisfy(code -> assertThat(met.contains(code) || isRefusedInCorpus(code))
                        .as(code.text())
                        .isTrue());
        assertThat(met).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
    }

    @Test
    void a_code_that_the_example_cannot_have_is_met_by_the_test_that_is_named_for_it() throws IOException {
        for (Map.Entry<FaultCode, Elsewhere> each : ELSEWHERE.entrySet()) {
            assertThat(each.getValue().holds(each.getKey())).as(each.toString()).isTrue();
        }
    }

    /** Where the language of rules objects first, the law's refusal is met in the hostile corpus alone. */
    private static boolean isRefusedInCorpus(FaultCode code) {
        return HostileCorpus.hostile().stream()
                .anyMatch(file -> HostileCorpus.code(file).equals(code.text()));
    }

    @Test
    void a_variant_is_named_for_the_code_that_it_has() {
        found.forEach((name, one) -> {
            if (!name.isEmpty()) {
                assertThat(one.faults())
                        .as(name)
                        .anyMatch(fault -> fault.code().text().equals(name));
            }
        });
    }

    @Test
    void a_rule_file_of_the_example_that_is_named_for_a_code_has_it() {
        List<PackFault> faults = found.firstEntry().getValue().faults();
        for (FaultCode code : FaultCode.values()) {
            List<FaultCode> ofFile = faults.stream()
                    .filter(fault -> fault.file().endsWith("-" + code.text() + ".drl"))
                    .map(PackFault::code)
                    .toList();
            assertThat(ofFile.isEmpty() || ofFile.contains(code) || isRefusedInCorpus(code))
                    .as(code + " among " + ofFile)
                    .isTrue();
        }
    }

    @Test
    void every_fault_says_what_to_do_or_can_be_mended_by_itself() {
        found.forEach((name, one) -> assertThat(one.faults())
                .as(name)
                .allMatch(fault ->
                        fault.fix() != null || !fault.hint().in(Language.EN).isBlank()));
    }

    @Test
    void every_message_is_worded_as_expected_in_vietnamese() throws IOException {
        assertWording(Language.VI, "expected.vi.txt");
    }

    @Test
    void every_message_is_worded_as_expected_in_english() throws IOException {
        assertWording(Language.EN, "expected.en.txt");
    }

    @Test
    void no_message_speaks_of_java_or_of_the_engine() {
        for (Language language : Language.values()) {
            found.forEach((name, one) -> assertThat(one.in(language))
                    .doesNotContainPattern("(?i)drools|mvel|lambda|exception|java\\.|org\\.|(?<![!=]= )null"));
        }
    }

    @Test
    void as_sarif_every_fault_is_what_the_schema_of_sarif_asks_for() throws IOException {
        JsonSchema schema = sarifSchema();
        assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")))
                .hasSize(1);
        for (Language language : Language.values()) {
            List<FoundFaults> all = found.values().stream()
                    .map(one ->
                            new FoundFaults(EXAMPLE, "rules/vi-du/2030", new SourceLines(one.folder()), one.faults()))
                    .toList();
            FaultsSarif sarif = new FaultsSarif(new FaultPages(ShippedPacks.RULES), "parindex 1.0.0", language);
            JsonNode log = new ObjectMapper().readTree(Json.bytes(sarif.of(all)));

            assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(100);
            assertThat(schema.validate(log)).isEmpty();
        }
    }

    /** The schema as OASIS published it, from the library that carries it. */
    private static JsonSchema sarifSchema() throws IOException {
        try (InputStream text = ExamplePackTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            SchemaValidatorsConfig formats = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text, formats);
        }
    }

    private void assertWording(Language language, String file) throws IOException {
        StringBuilder text = new StringBuilder();
        found.forEach((name, one) ->
                text.append(name.isEmpty() ? "" : "=== " + name + "\n\n").append(one.in(language)));
        Path expected = WORKSHOP.resolve(file);
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(expected, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(expected));
    }

    /** The sound pack with the variant's files laid over it; a file named {@code x.absent} takes x away. */
    private static Found variant(Path files, Path rules) throws IOException {
        Files.createDirectories(rules);
        WrittenPack pack = WrittenPack.in(rules);
        Path target = PackFolder.of(rules, WrittenPack.ID);
        try (Stream<Path> walk = Files.walk(files)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = files.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".absent")) {
                    Files.delete(target.resolve(path.replaceFirst("\\.absent$", "")));
                } else {
                    pack.write(path, Files.readString(file));
                }
            }
        }
        return new Found(target, new PackChecker().check(rules, WrittenPack.ID));
    }
}
