package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many callers at once on a small heap: each is scored or told to come again, and the process lives. */
class LoadTest {
    private static final int CALLERS = 48;
    private static final int LARGE_EACH = 4;
    private static final int SMALL_EACH = 60;
    private static final int BATCH_LINES = 100;
    /** Of a submission as large as is taken with such a heap, about 250 bytes each. */
    private static final int TASKS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void large_and_small_submissions_and_batches_at_once_are_scored_or_told_to_come_again() throws Exception {
        String large = tasks(TASKS);
        Map<String, Integer> statuses = new ConcurrentHashMap<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (ServeProcess service = ServeProcess.start(folder, "256m", "--rules", RunningService.RULES.toString())) {
            assertThat(service.score(Samples.GOOD).statusCode()).isEqualTo(201);
            List<Future<Void>> calls = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                calls.add(callers.submit(call(service, caller, large, statuses)));
            }
            for (Future<Void> call : calls) {
                call.get();
            }

            assertThat(statuses.keySet())
                    .contains("large 201", "small 201", "batch 200")
                    .isSubsetOf("large 201", "large 429", "small 201", "small 429", "batch 200", "batch 429");
            assertThat(service.isAlive()).isTrue();
            assertThat(service.score(Samples.GOOD).body()).contains("\"score\":8.96");
            assertThat(service.errors()).doesNotContain("OutOfMemoryError", "ERROR");
        } finally {
            callers.shutdownNow();
        }
    }

    private static Callable<Void> call(ServeProcess service, int caller, String large, Map<String, Integer> statuses) {
        return () -> {
            switch (caller % 4) {
                case 0 -> repeat(service, "large ", large, LARGE_EACH, statuses);
                case 1 -> batch(service, statuses);
                default -> repeat(service, "small ", Samples.GOOD, SMALL_EACH, statuses);
            }
            return null;
        };
    }

    private static void repeat(ServeProcess service, String kind, String json, int times, Map<String, Integer> statuses)
            throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            statuses.merge(kind + service.score(json).statusCode(), 1, Integer::sum);
        }
    }

    private static void batch(ServeProcess service, Map<String, Integer> statuses) {
        try (Wire wire = service.wire().batch()) {
            int status = wire.chunk((Samples.GOOD + "\n").repeat(BATCH_LINES))
                    .lastChunk()
                    .status();
            statuses.merge("batch " + status, 1, Integer::sum);
            for (int line = 0; status == 200 && line < BATCH_LINES; line++) {
                assertThat(wire.answerLine()).contains("\"score\":8.96");
            }
        }
    }

    private static String tasks(int count) {
        return Samples.withFacts("\"Task\": ["
                + IntStream.range(0, count)
                        .mapToObj(i -> "{\"id\": \"t" + i + "\", \"title\": \"Báo cáo cải cách hành chính, kỳ " + i
                                + ", kèm phụ lục số liệu của các đơn vị trực thuộc và ý kiến của các bên\","
                                + " \"level\": \"LOW\", \"due\": \"2026-06-30\", \"completed\": \"2026-07-01\"}")
                        .collect(Collectors.joining(","))
                + "]");
    }
}
