package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A batch may be larger than the memory there is: it is held line by line, and an endless line not at all. */
class LargeBatchTest {
    private static final int MEBIBYTE = 1 << 20;
    /** Twice what the program needs to compile its packs and score one submission after another. */
    private static final int HEAP = 192;

    private static final int LINES = 4_500;

    @Test
    void a_batch_larger_than_the_heap_passes_with_a_line_larger_than_the_heap_in_it() throws IOException {
        byte[] line = (hundredTasks() + "\n").getBytes(UTF_8);
        assertThat((long) line.length * LINES).isGreaterThan((long) HEAP * MEBIBYTE);

        try (ServerProcess server = ServerProcess.start(HEAP + "m");
                Wire wire = server.wire()) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(wire, line));
            assertThat(wire.status()).isEqualTo(200);
            int scored = 0;
            int tooLong = 0;
            for (String answer = wire.answerLine(); !answer.isEmpty(); answer = wire.answerLine()) {
                scored += answer.contains("\"indexPercent\":99.6,") ? 1 : 0;
                tooLong += answer.contains("\"status\":413,") ? 1 : 0;
            }
            sending.join();

            assertThat(scored).isEqualTo(LINES);
            assertThat(tooLong).isEqualTo(1);
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static void send(Wire wire, byte[] line) {
        wire.batch();
        for (int i = 0; i < LINES; i++) {
            wire.chunk(line);
            if (i == LINES / 2) {
                sendEndlessLine(wire);
            }
        }
        wire.lastChunk();
    }

    private static void sendEndlessLine(Wire wire) {
        byte[] part = "x".repeat(MEBIBYTE).getBytes(UTF_8);
        for (int i = 0; i < HEAP + 32; i++) {
            wire.chunk(part);
        }
        wire.chunk("\n");
    }

    private static String hundredTasks() {
        String tasks = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\": \"t" + i + "\", \"title\": \"Báo cáo cải cách hành chính, kỳ " + i
                        + ", kèm phụ lục".repeat(25)
                        + "\", \"level\": \"LOW\", \"due\": \"2026-06-30\", \"completed\": \"2026-06-01\"}")
                .collect(Collectors.joining(", "));
        return Samples.withFacts("\"Task\": [" + tasks + "], \"Measure\": [{\"id\": \"m1\", \"criterion\": \"1.2\","
                + " \"numerator\": 74, \"denominator\": 75}], \"Survey\": [{\"id\": \"s1\", \"percent\": 82.5}]");
    }
}
