package org.parindex.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what the service needs, for no longer than a while: what does not answer is failing until it does. Each need is asked
 * by one thread at most, however long it hangs and however often its state is wanted. Thread-safe.
 */
final class Needs {
    private static final Logger LOG = LoggerFactory.getLogger(Needs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** An answer this old still holds, so that many who ask cost no more than one. */
    private static final Duration FRESH = Duration.ofMillis(500);

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "needs");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> all;

    Needs(List<Need> all) {
        this.all = all.stream().map(Asked::new).toList();
    }

    /** One need with the question under way, or the last one. */
    private final class Asked {
        private final Need need;
        private @Nullable CompletableFuture<Boolean> answer;
        private long at;

        Asked(Need need) {
            this.need = need;
        }

        synchronized CompletableFuture<Boolean> ask() {
            CompletableFuture<Boolean> last = answer;
            if (last == null || (last.isDone() && System.nanoTime() - at > FRESH.toNanos())) {
                last = CompletableFuture.supplyAsync(this::isMet, threads);
                answer = last;
                at = System.nanoTime();
            }
            return last;
        }

        private boolean isMet() {
            try {
                need.probe().check();
                return true;
            } catch (Exception failed) {
                LOG.warn("Not ready: {}", need.reason().en(), Redacted.of(failed));
                return false;
            }
        }
    }

    /** All, in the order given. */
    List<Need> all() {
        return all.stream().map(asked -> asked.need).toList();
    }

    /** Those that fail or do not answer now, in the order given. */
    List<Need> failing() {
        List<CompletableFuture<Boolean>> answers = all.stream().map(Asked::ask).toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Need> failing = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!isMet(answers.get(i), end - System.nanoTime())) {
                failing.add(all.get(i).need);
            }
        }
        return failing;
    }

    private static boolean isMet(CompletableFuture<Boolean> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks no more. */
    void stop() {
        threads.shutdownNow();
    }
}
