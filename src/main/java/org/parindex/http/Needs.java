package org.parindex.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parindex.report.Problem;
import org.parindex.store.StoreException;
import org.parindex.text.Text;
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
        private @Nullable CompletableFuture<Optional<Text>> answer;
        private long at;

        Asked(Need need) {
            this.need = need;
        }

        synchronized CompletableFuture<Optional<Text>> ask() {
            CompletableFuture<Optional<Text>> last = answer;
            if (last == null || (last.isDone() && System.nanoTime() - at > FRESH.toNanos())) {
                last = CompletableFuture.supplyAsync(this::unmet, threads);
                answer = last;
                at = System.nanoTime();
            }
            return last;
        }

        /** What is wrong; empty if nothing is. */
        private Optional<Text> unmet() {
            try {
                need.probe().check();
                return Optional.empty();
            } catch (Exception failed) {
                Text reason = failed instanceof StoreException store ? StoreProblems.reason(store) : need.reason();
                LOG.warn("Not ready: {}", reason.en(), Redacted.of(failed));
                return Optional.of(reason);
            }
        }
    }

    /** All, in the order given. */
    List<Need> all() {
        return all.stream().map(asked -> asked.need).toList();
    }

    /** Those that fail or do not answer now, by name with the reason, in the order given. */
    List<Problem.Cause> failing() {
        List<CompletableFuture<Optional<Text>>> answers =
                all.stream().map(Asked::ask).toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Problem.Cause> failing = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Need need = all.get(i).need;
            unmet(need, answers.get(i), end - System.nanoTime())
                    .ifPresent(reason -> failing.add(new Problem.Cause(need.name(), reason, null)));
        }
        return failing;
    }

    private static Optional<Text> unmet(Need need, CompletableFuture<Optional<Text>> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return Optional.of(need.reason());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(need.reason());
        }
    }

    /** Asks no more. */
    void stop() {
        threads.shutdownNow();
    }
}
