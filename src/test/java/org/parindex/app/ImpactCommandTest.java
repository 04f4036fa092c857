package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code impact} on a shipped pack and a copy that asks for 90 instead of 80 percent at 2.2.1. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpactCommandTest {
    private static final Path PACK = Path.of("rules/don-vi-bo/2022");
    private static final Path FACTS = Path.of("fixtures/don-vi-bo/2022/appraisal");
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private static Path folder;

    private final Map<String, JsonNode> impacts = new HashMap<>();
    private Path copy = Path.of("");

    @BeforeAll
    void copyPack() throws IOException {
        copy = folder.resolve("ban-sao");
        copyRaised(copy);
    }

    private static void copyRaised(Path copy) throws IOException {
        try (Stream<Path> walk = Files.walk(PACK)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(PACK.relativize(file).toString());
                Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
                boolean edited = String.valueOf(file.getFileName()).startsWith("2.2.1-");
                String text = Files.readString(file);
                Files.writeString(to, edited ? raised(text) : text);
            }
        }
    }

    private static String raised(String text) {
        return text.replace("percent >= 80", "percent >= 90")
                .replace("percent < 80", "percent < 90")
                .replace("over(\"80%\")", "over(\"90%\")");
    }

    @Test
    void a_pack_against_itself_moves_nobody() throws IOException {
        JsonNode impact = impact("don-vi-bo/2022");

        assertThat(impact.path("units")).hasSize(19).allMatch(unit -> unit.path("criteria")
                .isEmpty());
        assertThat(impact.path("same").asInt()).isEqualTo(19);
    }

    @Test
    void a_raised_threshold_moves_the_units_below_it_by_what_the_share_says() throws IOException {
        JsonNode impact = impact(copy.toString());

        Map<String, BigDecimal> expected = changesByArithmetic();
        assertThat(expected).isNotEmpty().hasSizeLessThan(19);
        assertThat(changes(impact)).isEqualTo(expected);
    }

    @Test
    void each_change_names_the_rules_that_spoke_before_and_speak_now() throws IOException {
        for (JsonNode change : impact(copy.toString()).findValues("criteria").get(0)) {
            if (change.path("code").asText().equals("2.2.1")) {
                assertThat(change.at("/before/findings/0/rule").asText()).startsWith("2.2.1 ");
                assertThat(change.at("/after/findings/0/rule").asText()).isEqualTo("2.2.1 dưới 80%");
                assertThat(change.at("/after/findings/0/line").asInt()).isPositive();
            }
        }
    }

    @Test
    void the_change_of_policy_names_the_criterion_and_its_lines() throws IOException {
        Run run = Run.of("impact", "don-vi-bo/2022", copy.toString(), "--policy", "--lang", "en");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2.2.1")
                .contains("− $m : Measure( criterion == \"2.2.1\", ratio.percent >= 80 )")
                .contains("+ $m : Measure( criterion == \"2.2.1\", ratio.percent >= 90 )")
                .doesNotContain("2.2.2");
    }

    @Test
    void the_table_tells_who_loses_and_a_spreadsheet_can_be_had() throws IOException {
        Path sheet = folder.resolve("tac-dong.xlsx");
        Run table = Run.of("impact", "don-vi-bo/2022", copy.toString(), FACTS.toString());
        Run written = Run.of(
                "impact",
                "don-vi-bo/2022",
                copy.toString(),
                FACTS.toString(),
                "--format",
                "xlsx",
                "--out",
                sheet.toString());

        assertThat(table.out())
                .contains("2.2.1", "2.2.1 dưới 80%", "trước: ", "nay: ")
                .doesNotContain("điểm tối đa");
        assertThat(table.out().lines().map(String::length)).allMatch(length -> length <= 100);
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(sheet).isNotEmptyFile();
    }

    @Test
    void a_folder_named_for_another_year_is_that_year_and_submissions_are_read_as_its_own() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        copyTree(Path.of("rules/phuc-vu"), rules.resolve("phuc-vu"));
        Run.of("new-year", "phuc-vu", "2027", "--from", "2026", "--rules", rules.toString());

        Run run = Run.of(
                "impact",
                "phuc-vu/2026",
                rules.resolve("phuc-vu/2027").toString(),
                "fixtures/phuc-vu/2026",
                "--format",
                "json");

        JsonNode impact = JSON.readTree(run.out());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(impact.at("/units/0/after/pack").asText()).isEqualTo("phuc-vu/2027");
        assertThat(impact.at("/units/0/after/score").decimalValue()).isEqualTo("65.49");
        assertThat(impact.at("/units/0/criteria")).isEmpty();
    }

    @Test
    void a_copy_may_stand_on_either_side() throws IOException {
        Run gained = Run.of("impact", copy.toString(), "don-vi-bo/2022", FACTS.toString(), "--format", "json");

        JsonNode impact = JSON.readTree(gained.out());
        assertThat(gained.status()).as(gained.err()).isZero();
        changes(impact(copy.toString()))
                .forEach((unit, change) -> assertThat(changes(impact)).containsEntry(unit, change.negate()));
        assertThat(Run.of("impact", copy.toString(), copy.toString(), FACTS.toString())
                        .err())
                .contains("INDEX/YEAR");
    }

    @Test
    void criteria_whose_facts_nobody_sent_are_told_with_how_many_units_lack_them() throws IOException {
        Path asking = folder.resolve("can-them");
        copyRaised(asking);
        Path criteria = asking.resolve("criteria.yaml");
        Files.writeString(
                criteria,
                Files.readString(criteria)
                        .replaceFirst(
                                "needs: \\[AssignedTask\\]", "needs: [AssignedTask, \"Discipline(form = HEAVIER)\"]"));

        Run run = Run.of("impact", "don-vi-bo/2022", asking.toString(), FACTS.toString(), "--lang", "en");

        assertThat(run.out()).contains("19/19 units sent no facts that the second pack needs");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Asked for once: the packs do not change. */
    private JsonNode impact(String second) throws IOException {
        if (!impacts.containsKey(second)) {
            impacts.put(second, asked(second));
        }
        return impacts.get(second);
    }

    private static JsonNode asked(String second) throws IOException {
        Run run = Run.of("impact", "don-vi-bo/2022", second, FACTS.toString(), "--format", "json");
        assertThat(run.status()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    /** The points gained at 2.2.1, by unit; 1.5 may follow, for it compares the index with last year's. */
    private static Map<String, BigDecimal> changes(JsonNode impact) {
        Map<String, BigDecimal> changes = new TreeMap<>();
        for (JsonNode unit : impact.path("units")) {
            for (JsonNode change : unit.path("criteria")) {
                assertThat(change.path("code").asText()).isIn("2.2.1", "1.5");
                if (change.path("code").asText().equals("2.2.1")) {
                    changes.put(
                            unit.path("unit").asText(),
                            change.path("points").decimalValue().stripTrailingZeros());
                }
            }
        }
        return changes;
    }

    private static Map<String, BigDecimal> changesByArithmetic() throws IOException {
        Map<String, BigDecimal> changes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(FACTS)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                JsonNode root = JSON.readTree(Files.readString(file));
                for (JsonNode measure : measures(root)) {
                    BigDecimal change = share(measure, "0.9").subtract(share(measure, "0.8"));
                    if (change.signum() != 0) {
                        changes.put(root.at("/unit/id").asText(), change.stripTrailingZeros());
                    }
                }
            }
        }
        return changes;
    }

    private static List<JsonNode> measures(JsonNode root) {
        return Stream.iterate(0, i -> i + 1)
                .limit(root.at("/facts/Measure").size())
                .map(i -> root.at("/facts/Measure").get(i))
                .filter(measure -> measure.path("criterion").asText().equals("2.2.1"))
                .filter(measure -> measure.path("denominator").decimalValue().signum() > 0)
                .toList();
    }

    /** All of 1.5 from the target on, below it the share of the target that was reached. */
    private static BigDecimal share(JsonNode measure, String target) {
        BigDecimal done = measure.path("numerator").decimalValue();
        BigDecimal asked = measure.path("denominator").decimalValue().multiply(new BigDecimal(target));
        return done.compareTo(asked) >= 0 ? MOST : done.multiply(MOST).divide(asked, 10, RoundingMode.HALF_UP);
    }
}
