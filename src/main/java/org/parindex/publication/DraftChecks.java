package org.parindex.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parindex.pack.PackBundle;

/** Checks drafts in the background, one at a time, and remembers what was found of the last few. Thread-safe. */
final class DraftChecks implements AutoCloseable {
    private static final int REMEMBERED = 16;
    private static final long PATIENCE_SECONDS = 20;

    private final BundleCheck check;
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "draft-check");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, CompletableFuture<CheckedBundle>> checks = new LinkedHashMap<>(16, 0.75f, true);

    DraftChecks(BundleCheck check) {
        this.check = check;
    }

    /** What was found; empty while the check, which begins now if it had not, is under way. */
    Optional<CheckedBundle> found(PackBundle bundle) {
        CompletableFuture<CheckedBundle> begun = begun(bundle);
        return begun.isDone() && !begun.isCompletedExceptionally() ? Optional.of(begun.join()) : Optional.empty();
    }

    /** Waits for what the check finds; empty if it takes too long for a caller to wait. */
    Optional<CheckedBundle> await(PackBundle bundle) throws InterruptedException {
        try {
            return Optional.of(begun(bundle).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A draft could not be checked", failed.getCause());
        }
    }

    private synchronized CompletableFuture<CheckedBundle> begun(PackBundle bundle) {
        String digest = bundle.digest();
        CompletableFuture<CheckedBundle> known = checks.get(digest);
        if (known != null && !known.isCompletedExceptionally()) {
            return known;
        }
        CompletableFuture<CheckedBundle> begun = CompletableFuture.supplyAsync(() -> checked(bundle), one);
        checks.put(digest, begun);
        if (checks.size() > REMEMBERED) {
            checks.remove(checks.keySet().iterator().next());
        }
        return begun;
    }

    private CheckedBundle checked(PackBundle bundle) {
        try {
            return check.check(bundle);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        one.shutdownNow();
    }
}
