package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.publication.AgreeingPack;
import org.parindex.store.TestDatabase;

/** Versions of different content are published one after the other while callers score: nobody notices but by the points. */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyPublicationsTest {
    private static final long MOST_GROWTH = 5L << 20;

    /** Classes of the program itself that a rare way of its code loads late; a version that stayed would add more. */
    private static final int MOST_CLASSES = 100;

    @TempDir
    private Path folder;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong scored = new AtomicLong();

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void twenty_publications_under_load_fail_and_mix_nothing_and_leave_no_class_behind(TestDatabase kind)
            throws Exception {
        publish(kind, 20, 8);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void a_thousand_publications_under_load_fail_and_mix_nothing_and_leave_no_class_behind(TestDatabase kind)
            throws Exception {
        publish(kind, 1_000, 100);
    }

    /** @param warmUp publications before what is measured: what the compiler notes of methods it knows takes metaspace too */
    private void publish(TestDatabase kind, int count, int warmUp) throws Exception {
        String url = kind.freshUrl(folder);
        try (ServeProcess service = ServeProcess.on(url, Files.createDirectory(folder.resolve("data")), folder)) {
            HttpPublication.publish(service, AgreeingPack.version(0));
            List<CompletableFuture<Void>> callers = new ArrayList<>();
            callers.add(caller(service, 200, "/api/v1/evaluations?record=false"));
            callers.add(caller(service, 201, "/api/v1/evaluations"));
            publish(service, 1, warmUp, callers);
            leaveNothingBehind(service, warmUp, count, callers);
            over.set(true);
            callers.forEach(CompletableFuture::join);
            System.out.printf("%s, %d publications, %d evaluations%n", kind, count, scored.get());

            assertThat(scored.get()).as("evaluations meanwhile").isGreaterThan(count);
        }
    }

    private void leaveNothingBehind(ServeProcess service, int warmUp, int count, List<CompletableFuture<Void>> callers)
            throws Exception {
        long before = metaspace(service);
        long classesBefore = classes(service);
        publish(service, warmUp + 1, count, callers);
        long growth = metaspace(service) - before;
        long more = classes(service) - classesBefore;
        System.out.printf("publications %d to %d: metaspace +%d KiB, classes %+d%n", warmUp, count, growth >> 10, more);

        assertThat(growth).as("growth of the metaspace").isLessThan(MOST_GROWTH);
        assertThat(more).as("classes that stayed").isLessThan(MOST_CLASSES);
    }

    private static void publish(ServeProcess service, int from, int to, List<CompletableFuture<Void>> callers)
            throws Exception {
        for (int version = from; version <= to; version++) {
            assertThat(callers).noneMatch(CompletableFuture::isDone);
            HttpPublication.publish(service, AgreeingPack.version(version));
            assertThat(score(service, 200, "/api/v1/evaluations?record=false", version))
                    .as("what is served once a publication is acknowledged")
                    .isEqualTo(version);
        }
    }

    /** Ends with the failure if an evaluation fails, goes back to an earlier version, or mixes two. */
    private CompletableFuture<Void> caller(ServeProcess service, int status, String path) {
        return CompletableFuture.runAsync(
                () -> {
                    int last = 0;
                    while (!over.get()) {
                        last = score(service, status, path, last);
                        scored.incrementAndGet();
                        pause();
                    }
                },
                work -> new Thread(work, "caller").start());
    }

    /** So that publications find time beside callers. */
    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The version that scored. */
    private static int score(ServeProcess service, int status, String path, int atLeast) {
        try {
            HttpResponse<String> answer = service.send("POST", path, AgreeingPack.SUBMISSION);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            JsonNode card = RunningService.JSON.readTree(answer.body());
            int one = card.at("/criteria/0/score").intValue();
            assertThat(card.at("/criteria/1/score").intValue()).isEqualTo(one).isGreaterThanOrEqualTo(atLeast);
            assertThat(card.at("/evaluation/packDigest").textValue())
                    .isEqualTo(AgreeingPack.version(one).packDigest());
            return one;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static long classes(ServeProcess service) throws Exception {
        return measured(service, "jvm_classes_loaded_classes");
    }

    /** Bytes that classes take once those that nobody uses are gone. */
    private static long metaspace(ServeProcess service) throws Exception {
        for (int i = 0; i < 3; i++) {
            service.collectGarbage();
            Thread.sleep(200);
        }
        return measured(service, "jvm_memory_used_bytes\\{.*id=\"Metaspace\".*\\}");
    }

    private static long measured(ServeProcess service, String name) throws Exception {
        String metrics = service.get("/metrics").body();
        Matcher found =
                Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE).matcher(metrics);
        assertThat(found.find()).as("%s in %s", name, metrics).isTrue();
        return (long) Double.parseDouble(found.group(1));
    }
}
