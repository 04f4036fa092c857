package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema of submissions and the service agree: what one refuses the other refuses, what one takes the other takes. */
class SubmissionSchemaTest {
    private static final String TASK = "{\"id\": \"t\", \"title\": \"x\", \"level\": \"HIGH\", \"due\": \"2026-02-01\"";
    private static RunningService service;
    private static JsonSchema schema;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        JsonNode document = service.get("/api/v1/packs/thu-nghiem/2026/schema").json();
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document, formats);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void what_is_good_is_good_to_both() {
        for (String good : List.of(
                Samples.GOOD,
                Samples.withFacts(""),
                Samples.withFacts("\"Task\": [" + TASK + ", \"completed\": null, \"note\": \"a\\nb\"}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"dossiers\": 12, \"evidence\": [{\"ref\": \"1/QĐ\","
                        + " \"title\": \"x\", \"date\": \"2026-01-01\", \"url\": \"https://example.org/a\"}]}]"),
                Samples.measure("\"numerator\": 0, \"denominator\": 0"),
                Samples.measure("\"numerator\": 3.25, \"denominator\": 2"),
                Samples.withUnit("\"id\": \"so-b\", \"name\": \"Sở B\", \"bloc\": null, \"hasProcedures\": false", ""),
                Samples.withUnit("\"id\": \"x\", \"name\": \"X\", \"bloc\": \"huyen\", \"hasProcedures\": false", ""),
                Samples.GOOD.replace("\"unit\"", "\"asOf\": \"2026-06-30\", \"unit\""),
                Samples.GOOD.replace("\"unit\"", "\"asOf\": null, \"claims\": null, \"unit\""),
                self("\"claims\": {\"1.1\": 2.5, \"1.2\": 0}", ""))) {
            assertThat(schema.validate(RunningService.parsed(good))).as(good).isEmpty();
            assertThat(service.score(good).status()).as(good).isIn(200, 201);
        }
    }

    @Test
    void what_is_bad_is_bad_to_both() {
        for (String bad : List.of(
                "{}",
                "[]",
                Samples.GOOD.replace("thu-nghiem", "khac"),
                Samples.GOOD.replace("2026,", "2025,"),
                Samples.GOOD.replace("\"appraisal\"", "\"council\""),
                Samples.GOOD.replace("\"unit\"", "\"unt\": 1, \"unit\""),
                Samples.GOOD.replace("\"unit\"", "\"asOf\": \"2025-06-30\", \"unit\""),
                Samples.GOOD.replace("\"unit\"", "\"asOf\": \"2026-06-31\", \"unit\""),
                Samples.GOOD.replace("\"unit\"", "\"claims\": {}, \"unit\""),
                Samples.withFacts("\"Taks\": []"),
                Samples.withFacts("\"Task\": {}"),
                Samples.withFacts("\"Task\": []"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"late\": true}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"dossiers\": -1}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"dossiers\": 1.5}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"dossiers\": 1e16}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"note\": \"\\u0001\"}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"note\": \"" + "x".repeat(4001) + "\"}]"),
                Samples.withFacts("\"Task\": [" + TASK + "}, " + TASK.replace("\"t\"", "\"u\"") + "}]"),
                Samples.withFacts("\"Task\": [" + TASK.replace("HIGH", "MIDDLE") + "}]"),
                Samples.withFacts("\"Task\": [" + TASK.replace("2026-02-01", "2026-02-30") + "}]"),
                Samples.withFacts("\"Task\": [" + TASK.replace("2026-02-01", "1026-02-01") + "}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"evidence\": [{\"ref\": \"1\", \"title\": \"x\"}]}]"),
                Samples.withFacts("\"Task\": [" + TASK + ", \"evidence\": [{\"ref\": \"1\", \"title\": \"x\","
                        + " \"date\": \"2026-01-01\", \"url\": \"javascript:x\"}]}]"),
                Samples.withFacts("\"Survey\": [{\"id\": \"a\", \"percent\": 1}, {\"id\": \"b\", \"percent\": 1}]"),
                Samples.withFacts("\"Survey\": [{\"id\": \"a\", \"percent\": 100.5}]"),
                Samples.measure("\"numerator\": \"41\", \"denominator\": 50"),
                Samples.measure("\"numerator\": 41"),
                Samples.measure("\"numerator\": null, \"denominator\": 1"),
                Samples.measure("\"numerator\": 3, \"denominator\": 0"),
                Samples.measure("\"numerator\": 3, \"denominator\": 1e20"),
                Samples.measure("\"numerator\": 3, \"denominator\": 2").replace("1.2", "1.1"),
                Samples.withFacts(
                        "\"Measure\": [{\"id\": \"a\", \"criterion\": \"1.2\", \"numerator\": 1, \"denominator\": 2},"
                                + " {\"id\": \"b\", \"criterion\": \"1.2\", \"numerator\": 1, \"denominator\": 2}]"),
                Samples.withUnit("\"id\": \"so-a\"", ""),
                Samples.withUnit("\"id\": \"so-a\", \"hasProcedures\": \"true\"", ""),
                Samples.withUnit("\"id\": \"x\", \"hasProcedures\": true", ""),
                Samples.withUnit("\"id\": \"x\", \"name\": \" \", \"bloc\": \"so\", \"hasProcedures\": true", ""),
                Samples.withUnit("\"id\": \"x\", \"name\": \"X\", \"bloc\": \"xa\", \"hasProcedures\": true", ""),
                Samples.withUnit("\"id\": \"so-cu\", \"hasProcedures\": true", ""),
                Samples.withUnit("\"id\": \"a b\", \"name\": \"X\", \"bloc\": \"so\", \"hasProcedures\": true", ""),
                Samples.withUnit("\"id\": \"so-a\", \"hasProcedures\": false", "\"Task\": [" + TASK + "}]"),
                self("\"claims\": {\"1.3\": 1}", ""),
                self("\"claims\": {\"1.1\": 3.5}", ""),
                self("\"claims\": null", "\"Survey\": []"))) {
            assertThat(schema.validate(RunningService.parsed(bad))).as(bad).isNotEmpty();
            assertThat(service.score(bad).status()).as(bad).isEqualTo(422);
        }
    }

    private static String self(String member, String facts) {
        return Samples.withFacts(facts).replace("\"appraisal\"", "\"self\"").replace("\"unit\"", member + ", \"unit\"");
    }
}
