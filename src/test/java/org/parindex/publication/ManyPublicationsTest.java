package org.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scorecard.Scorecard;
import org.parindex.store.TestDatabase;

/** Versions of different content are published one after the other while others score: nobody notices but by the points. */
class ManyPublicationsTest {
    private static final long MOST_GROWTH = 5L << 20;

    /** Classes of the program itself that a rare way of its code loads late; a version that stayed would add more. */
    private static final int MOST_CLASSES = 100;

    @TempDir
    private Path folder;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong scored = new AtomicLong();

    @Test
    void thirty_publications_under_load_fail_and_mix_nothing() throws Exception {
        publish(30, 12);
    }

    @Test
    @Tag("long")
    void a_thousand_publications_under_load_fail_and_mix_nothing_and_leave_no_class_behind() throws Exception {
        publish(1_000, 100);
    }

    /** @param warmUp publications before what is measured: what the compiler notes of methods it knows takes metaspace too */
    private void publish(int count, int warmUp) throws Exception {
        try (Replica replica = new Replica(TestDatabase.SQLITE.freshUrl(folder), folder, Clock.systemUTC())) {
            replica.publish(AgreeingPack.version(0), "đầu tiên");
            List<CompletableFuture<Void>> callers = List.of(caller(replica), caller(replica));
            publish(replica, 1, warmUp);
            long before = metaspace();
            int classesBefore = classes();
            publish(replica, warmUp + 1, count);
            long growth = metaspace() - before;
            int more = classes() - classesBefore;
            System.out.printf(
                    "publications %d to %d: metaspace +%d KiB, classes %+d, %d evaluations%n",
                    warmUp, count, growth >> 10, more, scored.get());
            over.set(true);
            callers.forEach(CompletableFuture::join);

            assertThat(growth).as("growth of the metaspace").isLessThan(MOST_GROWTH);
            assertThat(more).as("classes that stayed").isLessThan(MOST_CLASSES);
            assertThat(scored.get()).as("evaluations meanwhile").isGreaterThan(count);
        }
    }

    private static void publish(Replica replica, int from, int to) throws Exception {
        for (int version = from; version <= to; version++) {
            replica.publish(AgreeingPack.version(version), "phiên bản " + version);
            assertThat(replica.served()).isEqualTo(version);
        }
    }

    /** Ends with the failure if an evaluation fails, goes back to an earlier version, or mixes two. */
    private CompletableFuture<Void> caller(Replica replica) {
        return CompletableFuture.runAsync(
                () -> {
                    int last = 0;
                    while (!over.get()) {
                        last = checked(replica, last);
                        scored.incrementAndGet();
                    }
                },
                work -> new Thread(work, "caller").start());
    }

    private static int checked(Replica replica, int last) {
        try {
            Scorecard card = replica.score();
            int one = card.criterion("1.1").orElseThrow().score().intValueExact();
            int other = card.criterion("1.2").orElseThrow().score().intValueExact();
            assertThat(one).isEqualTo(other).isGreaterThanOrEqualTo(last);
            assertThat(card.pack().digest()).isEqualTo(AgreeingPack.version(one).packDigest());
            return one;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    /** What classes take once those that nobody uses are gone. */
    private static long metaspace() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
