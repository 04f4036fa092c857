package org.parindex.record;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Signs the state of the chain as it grows: after so many entries, after so long, and at the end. It proves what was added
 * since it last signed, and signs nothing that does not follow from that: a chain that was cut, rewritten or replaced by an
 * old copy is told as a fault, and gets no signature. Thread-safe.
 */
public final class Checkpointer implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RecordStore store;
    private final SigningKey key;
    private final AnchorFile file;
    private final Clock clock;
    private final Rhythm rhythm;
    private final ScheduledExecutorService timer;
    private long signed;
    private String signedHash = EntryHash.NONE;
    private long signedAt = System.nanoTime();
    private volatile @Nullable String fault;
    private @Nullable Future<?> looking;

    /**
     * How often is signed.
     *
     * @param entries after so many, and over no more at once
     * @param time after so long, if there is anything new
     */
    public record Rhythm(int entries, Duration time) {
        public static final Rhythm USUAL = new Rhythm(1_000, Duration.ofSeconds(10));
    }

    private Checkpointer(RecordStore store, SigningKey key, AnchorFile file, Clock clock, Rhythm rhythm) {
        this.store = store;
        this.key = key;
        this.file = file;
        this.clock = clock;
        this.rhythm = rhythm;
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "checkpoints");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts, going on from the last checkpoint in the file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Checkpointer start(RecordStore store, SigningKey key, AnchorFile file, Clock clock, Rhythm rhythm)
            throws IOException {
        Checkpointer checkpointer = new Checkpointer(store, key, file, clock, rhythm);
        file.last().ifPresent(last -> {
            checkpointer.signed = last.checkpoint().number();
            checkpointer.signedHash = last.checkpoint().hash();
        });
        checkpointer.looking = checkpointer.timer.scheduleWithFixedDelay(
                checkpointer::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return checkpointer;
    }

    private synchronized void look() {
        try {
            long height = store.height();
            boolean due = System.nanoTime() - signedAt >= rhythm.time().toNanos();
            if (height - signed >= rhythm.entries() || height < signed || due || fault != null) {
                sign();
            }
        } catch (RuntimeException unavailable) {
            fault = "The chain could not be read: " + unavailable.getMessage();
        }
    }

    /** Signs all that is new, now; what keeps it from that is told by {@link #fault}. */
    public synchronized void sign() {
        try {
            boolean more = true;
            while (more) {
                more = signNext();
            }
            signedAt = System.nanoTime();
            fault = null;
        } catch (ChainBrokenException broken) {
            fault = broken.getMessage();
        } catch (IOException | RuntimeException unavailable) {
            fault = "No checkpoint could be made: " + unavailable.getMessage();
        }
    }

    /** Whether there may be more. */
    private boolean signNext() throws IOException, ChainBrokenException {
        List<String> contents = new ArrayList<>();
        Links links = new Links(signed, signedHash);
        if (signed > 0) {
            proveStart();
        }
        store.rows(signed, row -> {
            if (links.add(row)) {
                contents.add(links.content());
            }
            return links.hold() && contents.size() < rhythm.entries();
        });
        links.check();
        if (contents.isEmpty()) {
            return false;
        }
        Checkpoint checkpoint = key.sign(links.number(), links.hash(), clock.instant());
        store.add(checkpoint);
        file.add(new Anchor(checkpoint, signed, signedHash, contents));
        signed = checkpoint.number();
        signedHash = checkpoint.hash();
        return contents.size() == rhythm.entries();
    }

    /** The entry last signed must still be there, as it was. */
    private void proveStart() throws ChainBrokenException {
        List<String> found = new ArrayList<>();
        store.rows(signed - 1, row -> {
            if (row.number() == signed && row.fits(signed)) {
                found.add(row.hash());
            }
            return false;
        });
        if (!found.equals(List.of(signedHash))) {
            throw new ChainBrokenException(signed);
        }
    }

    /** Why nothing is signed at present; empty while all is well. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** Signs what is left, and ends. */
    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        timer.shutdown();
        sign();
    }
}
