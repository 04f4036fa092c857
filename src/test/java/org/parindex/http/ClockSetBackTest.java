package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.access.SettableClock;
import org.parindex.http.RunningService.Answer;
import org.parindex.metrics.Metrics;
import org.parindex.record.AnchorFile;
import org.parindex.record.Audit;
import org.parindex.record.TestRecord;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** While the clock is behind the record nothing is recorded, and who asks is told so; when it is right, all goes on. */
class ClockSetBackTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource
    void a_clock_that_was_set_back_is_told_until_it_is_right_and_nothing_is_lost(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        TestRecord record = TestRecord.of(RunningService.RULES, clock, url);
        Operation operation = new Operation(new Metrics(), List.of(RecordClock.of(record.store(), clock)));
        try (RunningService service = RunningService.start(record, clock, operation)) {
            String before = id(service.score(Samples.GOOD));
            clock.move(HOUR.negated());
            assertRefused(service, before);
            clock.move(HOUR);
            String after = id(service.score(Samples.GOOD));

            assertThat(service.awaitReady().status()).isEqualTo(200);
            for (String id : List.of(before, after)) {
                assertThat(service.get("/api/v1/evaluations/" + id).status()).isEqualTo(200);
            }
        }
        prove(url);
    }

    @ParameterizedTest
    @EnumSource
    void a_clock_that_is_put_back_a_little_keeps_nobody_waiting(TestDatabase kind) {
        TestRecord record = TestRecord.of(RunningService.RULES, clock, kind.freshUrl(folder));
        try (RunningService service = RunningService.start(record, clock, Operation.plain())) {
            id(service.score(Samples.GOOD));
            clock.move(Duration.ofMinutes(-1));
            id(service.score(Samples.GOOD));
        }
    }

    private static void assertRefused(RunningService service, String before) {
        Answer one = service.score(Samples.GOOD);
        assertThat(one.status()).isEqualTo(503);
        assertThat(one.text()).contains("urn:parindex:problem:clock-set-back", "2026-11-21T09:00:00");
        assertThat(service.scoreAll(Samples.GOOD).text()).contains("urn:parindex:problem:clock-set-back");
        Answer official = service.send(
                "POST",
                "/api/v1/evaluations/" + before + "/official",
                BodyPublishers.ofString("{\"reason\": \"x\"}", UTF_8),
                "Content-Type",
                "application/json");
        assertThat(official.status()).isEqualTo(503);
        Answer ready = service.get("/health/ready", "Accept-Language", "en");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.errors()).containsExactly("clock The clock is behind the last entry: put it right.");
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/evaluation/id").asText();
    }

    private void prove(String url) throws Exception {
        try (Database database = Database.open(url)) {
            SqlRecordStore store = new SqlRecordStore(database);
            assertThat(store.height()).isEqualTo(2);
            assertThat(new Audit(store, new SqlBundles(database), Set.of())
                            .run(new AnchorFile(folder.resolve(AnchorFile.NAME)), number -> {})
                            .firstBreach())
                    .isEmpty();
        }
    }
}
