package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.PackFolder;
import org.parindex.rules.WrittenPack;

/** {@code check} tells people and programs every fault of a pack, and mends what is certain. */
class CheckCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNQUOTED = "- {name: Đạt, from: 50.5}";

    @TempDir
    private Path rules;

    private WrittenPack pack;
    private Path description;

    @BeforeEach
    void write_a_pack_whose_declarations_do_not_end() throws IOException {
        pack = WrittenPack.in(rules);
        // nothing is compiled: what these tests look at is in the texts
        pack.write("facts.drl", "package rac_thai.y2031\n\ndeclare Tonnage\n    id : String\n");
        description = PackFolder.of(rules, WrittenPack.ID).resolve("pack.yaml");
    }

    @Test
    void text_shows_the_place_the_line_what_is_wrong_what_to_do_and_the_page() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);

        Run run = check("rac-thai/2031", "--lang", "en");

        assertThat(run.status()).isEqualTo(Exit.AT_FAULT);
        assertThat(run.out())
                .contains("pack.yaml:9:23: error unquoted-number\n  9 |   " + UNQUOTED + "\n"
                        + "    |                       ^^^^\n"
                        + "  from: put 50.5 in double quotes, or YAML will change it.\n"
                        + "  → Write from: \"50.5\"\n"
                        + "  → --fix mends this.\n"
                        + "  See rules/checks/unquoted-number.md\n");
    }

    @Test
    void json_is_a_list_of_faults_with_places_from_1() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);

        JsonNode faults =
                JSON.readTree(check("rac-thai/2031", "--format", "json").out());

        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "hint");
            assertThat(fault.get("line").intValue()).isPositive();
            assertThat(fault.get("endColumn").intValue()).isPositive();
        });
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.get("file").asText()).isEqualTo("pack.yaml");
            assertThat(fault.get("column").intValue()).isEqualTo(23);
            assertThat(fault.get("endColumn").intValue()).isEqualTo(27);
            assertThat(fault.get("severity").asText()).isEqualTo("error");
            assertThat(fault.get("code").asText()).isEqualTo("unquoted-number");
        });
    }

    @Test
    void sarif_has_a_rule_with_help_for_each_code_and_a_region_for_each_result() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);

        JsonNode log = JSON.readTree(check("rac-thai/2031", "--format", "sarif").out());

        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = log.get("runs").get(0);
        JsonNode codes = run.at("/tool/driver/rules");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("parindex");
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.at("/help/text").asText()).isNotEmpty();
            assertThat(code.at("/shortDescription/text").isTextual()).isTrue();
            assertThat(code.at("/defaultConfiguration/level").asText()).isIn("error", "warning");
        });
        assertThat(run.get("results")).isNotEmpty().allSatisfy(result -> {
            JsonNode code = codes.get(result.get("ruleIndex").intValue());
            assertThat(result.get("ruleId")).isEqualTo(code.get("id"));
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).contains("rac-thai/2031/");
            assertThat(place.at("/region/startLine").intValue()).isPositive();
            assertThat(place.at("/region/endColumn").intValue())
                    .isGreaterThanOrEqualTo(place.at("/region/startColumn").intValue());
        });
        assertThat(run.get("results")).anySatisfy(result -> assertThat(
                        result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                                .asText())
                .isEqualTo("\"50.5\""));
    }

    @Test
    void fix_mends_a_draft_and_says_what_it_did() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);

        Run run = check("rac-thai/2031", "--fix");

        assertThat(Files.readString(description)).contains("- {name: Đạt, from: \"50.5\"}");
        assertThat(run.err()).contains("Đã sửa rac-thai/2031/pack.yaml:9:23: unquoted-number");
        assertThat(run.out()).doesNotContain("unquoted-number");
    }

    @Test
    void fix_keeps_line_ends_and_everything_else_of_the_file() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);
        String before = Files.readString(description).replace("\n", "\r\n");
        Files.writeString(description, before);

        check("rac-thai/2031", "--fix");

        assertThat(Files.readString(description)).isEqualTo(before.replace("50.5", "\"50.5\""));
    }

    @Test
    void fix_never_touches_a_pack_that_is_not_plainly_a_draft() throws IOException {
        replace("- {name: Đạt, from: \"50\"}", UNQUOTED);
        for (String state : new String[] {"published", "closed", "publshed"}) {
            replace("state: .*", "state: " + state);
            String before = Files.readString(description);

            Run run = check("rac-thai/2031", "--fix");

            assertThat(Files.readString(description)).isEqualTo(before);
            assertThat(run.err()).contains("không sửa gì");
        }
    }

    @Test
    void a_folder_names_a_pack_as_well_as_index_and_year() {
        Path folder = PackFolder.of(rules, WrittenPack.ID);

        assertThat(Run.of("check", folder.toString()).out())
                .isEqualTo(check("rac-thai/2031").out());
    }

    @Test
    void faults_of_several_packs_name_their_pack() throws IOException {
        JsonNode faults = JSON.readTree(
                check("rac-thai/2031", "rac-thai/2031", "--format", "json").out());

        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.get("pack").asText()).isEqualTo("rac-thai/2031"));
    }

    @Test
    void a_pack_that_is_not_there_is_wrong_usage_with_the_one_probably_meant() {
        Run run = check("rac-tha/2031");

        assertThat(run.status()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("Có phải \"rac-thai/2031\"?");
    }

    @Test
    void watch_goes_with_text_alone() {
        assertThat(check("rac-thai/2031", "--watch", "--format", "json").status())
                .isEqualTo(Exit.UNUSABLE);
        assertThat(check("rac-thai/2031", "--watch", "--fix").status()).isEqualTo(Exit.UNUSABLE);
    }

    private void replace(String pattern, String text) throws IOException {
        String before = Files.readString(description);
        String after = pattern.startsWith("-") ? before.replace(pattern, text) : before.replaceAll(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(description, after);
    }

    private Run check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.withRules(rules, all);
    }
}
