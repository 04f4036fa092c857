package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;

/** Bad input is refused at once, with pointers to all faults; never a 5xx, a guess or a partial score. */
class BadInputTest {
    /** A second is what it takes at most; the rest is leeway for a machine that does other things too. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        service.score(Samples.GOOD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_unknown_type_is_refused_with_the_one_meant() {
        Answer answer = refused(Samples.withFacts("\"Taks\": []"));

        assertThat(answer.errors())
                .containsExactly("/facts/Taks There is no fact type \"Taks\". Did you mean \"Task\"?");
        assertThat(answer.json().at("/errors/0/suggestion").asText()).isEqualTo("Task");
    }

    @Test
    void an_unknown_field_is_refused_with_the_one_meant() {
        assertThat(refused(Samples.measure("\"numerater\": 1, \"numerator\": 1, \"denominator\": 2"))
                        .errors())
                .containsExactly(
                        "/facts/Measure/0/numerater There is no field \"numerater\". Did you mean \"numerator\"?");
    }

    @Test
    void a_number_as_text_is_not_coerced() {
        assertThat(refused(Samples.measure("\"numerator\": \"41\", \"denominator\": 50"))
                        .errors())
                .containsExactly("/facts/Measure/0/numerator The value \"41\" must be a number, without quotes.");
    }

    @Test
    void wrong_types_are_all_pointed_at() {
        assertThat(refused(Samples.withFacts("\"Task\": [{\"id\": 7, \"title\": true, \"level\": \"MIDDLE\","
                                + " \"due\": 20260630, \"dossiers\": 1.5}], \"Measure\": {}"))
                        .errors())
                .extracting(error -> error.replaceFirst(" .*", ""))
                .containsExactly(
                        "/facts/Task/0/id",
                        "/facts/Task/0/title",
                        "/facts/Task/0/level",
                        "/facts/Task/0/due",
                        "/facts/Task/0/dossiers",
                        "/facts/Measure");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThat(refused(
                                Samples.withFacts(
                                        "\"Task\": [{\"id\": \"t\", \"title\": \"x\", \"level\": \"LOW\", \"due\": \"2026-02-30\"}]"))
                        .errors())
                .containsExactly(
                        "/facts/Task/0/due The value \"2026-02-30\" must be a real day, written as \"2022-12-31\".");
    }

    @Test
    void a_duplicate_id_is_refused() {
        String task = "{\"id\": \"t\", \"title\": \"x\", \"level\": \"LOW\", \"due\": \"2026-02-01\"}";
        assertThat(refused(Samples.withFacts("\"Task\": [" + task + "," + task + "]"))
                        .errors())
                .containsExactly("/facts/Task/1/id Another Task has id = t already.");
    }

    @Test
    void a_duplicate_key_is_refused() {
        assertThat(refused(Samples.withFacts("\"Task\": [], \"Task\": []")).errors())
                .containsExactly("/facts/Task The key \"Task\" stands twice.");
    }

    @Test
    void a_second_measure_for_a_criterion_is_refused() {
        assertThat(refused(
                                Samples.withFacts(
                                        "\"Measure\": [{\"id\": \"a\", \"criterion\": \"1.2\", \"numerator\": 1, \"denominator\": 2},"
                                                + " {\"id\": \"b\", \"criterion\": \"1.2\", \"numerator\": 1, \"denominator\": 2}]"))
                        .errors())
                .containsExactly("/facts/Measure/1/criterion Another Measure has criterion = 1.2 already.");
    }

    @Test
    void a_negative_count_is_refused() {
        assertThat(refused(Samples.withFacts("\"Task\": [{\"id\": \"t\", \"title\": \"x\", \"level\": \"LOW\","
                                + " \"due\": \"2026-02-01\", \"dossiers\": -1}]"))
                        .errors())
                .containsExactly("/facts/Task/0/dossiers The value -1 must be 0 or more.");
    }

    @Test
    void a_numerator_over_nothing_is_refused() {
        assertThat(refused(Samples.measure("\"numerator\": 3, \"denominator\": 0"))
                        .errors())
                .containsExactly("/facts/Measure/0/denominator Where denominator is 0, numerator must be 0 too.");
    }

    @Test
    void a_derived_field_is_refused() {
        assertThat(refused(Samples.measure("\"numerator\": 3, \"denominator\": 4, \"ratio\": 1"))
                        .errors())
                .containsExactly("/facts/Measure/0/ratio \"ratio\" is derived by the program and must not be sent.");
    }

    @Test
    void an_unknown_unit_attribute_is_refused() {
        assertThat(refused(Samples.withUnit("\"id\": \"so-a\", \"hasProcedure\": true, \"hasProcedures\": true", ""))
                        .errors())
                .containsExactly("/unit/hasProcedure There is no unit attribute \"hasProcedure\"."
                        + " Did you mean \"hasProcedures\"?");
    }

    @Test
    void an_unknown_index_or_year_is_refused_with_those_there_are() {
        Answer index = refused(Samples.GOOD.replace("thu-nghiem", "thu-nghim"));
        Answer year = refused(Samples.GOOD.replace("\"year\": 2026", "\"year\": 2027"));

        assertThat(index.json().at("/errors/0/pointer").asText()).isEqualTo("/index");
        assertThat(index.json().at("/errors/0/suggestion").asText()).isEqualTo("thu-nghiem/2026");
        assertThat(year.json().at("/errors/0/pointer").asText()).isEqualTo("/year");
        assertThat(year.json().path("detail").asText()).contains("thu-nghiem/2026");
    }

    @Test
    void an_index_that_is_a_path_or_a_year_that_is_none_is_refused() {
        assertThat(refused(Samples.GOOD.replace("thu-nghiem", "../thu-nghiem")).errors())
                .containsExactly("/index The value \"../thu-nghiem\" must be an index such as \"don-vi-bo\".");
        assertThat(refused(Samples.GOOD.replace("\"year\": 2026", "\"year\": \"2026\""))
                        .errors())
                .containsExactly("/year The value \"2026\" must be a year such as 2022.");
        assertThat(refused(Samples.GOOD.replace("\"year\": 2026", "\"year\": 2026.5"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void cut_and_trailing_json_is_refused() {
        assertThat(refused(Samples.GOOD.substring(0, 150)).errors())
                .first()
                .asString()
                .contains("Not valid JSON at line 1");
        assertThat(refused(Samples.GOOD + " {}").errors())
                .containsExactly(" There is content after the JSON document.");
        assertThat(refused("").errors()).containsExactly(" There is no JSON content.");
        assertThat(refused("[]").errors()).containsExactly(" The value [] must be an object {…}.");
        assertThat(refused("null").status()).isEqualTo(422);
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        byte[] latin = Samples.GOOD.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        latin[Samples.GOOD.indexOf("Nộp") + 1] = (byte) 0xff;

        assertThat(service.score(latin).status()).isEqualTo(422);
    }

    @Test
    void numbers_beyond_reason_are_refused() {
        for (String number : List.of("1e20000000", "1e-20000000", "1E400", "-1e999999999999", "9".repeat(900))) {
            Answer answer = refused(Samples.measure("\"numerator\": " + number + ", \"denominator\": 1"));
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/facts/Measure/0/numerator");
        }
        assertThat(refused(Samples.measure("\"numerator\": " + "9".repeat(100_000) + ", \"denominator\": 1"))
                        .status())
                .isEqualTo(422);
        assertThat(refused(Samples.measure("\"numerator\": NaN, \"denominator\": 1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nesting_of_100_000_is_refused() {
        assertThat(refused("[".repeat(100_000)).errors()).first().asString().contains("nested deeper than 32");
        assertThat(refused("{\"a\":".repeat(100_000)).status()).isEqualTo(422);
    }

    @Test
    void sixteen_mebibytes_of_empty_lists_are_refused_in_bounded_memory() {
        assertThat(refused("{\"facts\": [" + "[],".repeat(5_000_000) + "[]]}").errors())
                .first()
                .asString()
                .contains("too many");
    }

    @Test
    void two_hundred_megabytes_are_refused_by_the_length_told() {
        byte[] part = " ".repeat(1 << 20).getBytes(UTF_8);
        List<byte[]> parts = java.util.Collections.nCopies(200, part);

        Answer answer = timely(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), 200L << 20));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asText()).contains("16777216 bytes");
    }

    @Test
    void two_hundred_megabytes_are_refused_where_no_length_is_told() {
        byte[] part = " ".repeat(1 << 20).getBytes(UTF_8);

        Answer answer = timely(BodyPublishers.ofInputStream(() -> repeated(part, 200)));

        assertThat(answer.status()).isEqualTo(413);
    }

    private static InputStream repeated(byte[] part, int times) {
        return new java.io.SequenceInputStream(
                java.util.Collections.enumeration(java.util.Collections.nCopies(times, part).stream()
                        .map(java.io.ByteArrayInputStream::new)
                        .toList()));
    }

    private static Answer timely(java.net.http.HttpRequest.BodyPublisher body) {
        long start = System.nanoTime();
        Answer answer = service.post("application/json", body);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        return answer;
    }

    private static Answer refused(String json) {
        Answer answer = timely(BodyPublishers.ofString(json));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("errors")).isNotEmpty();
        return answer;
    }
}
