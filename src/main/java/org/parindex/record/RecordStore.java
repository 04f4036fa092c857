package org.parindex.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/**
 * Where the record is kept. Thread-safe, and safe with other processes on the same store. Every method throws the store's
 * own unchecked exception where the store cannot do its part: then nothing was appended.
 */
public interface RecordStore {

    /** Name of the detail with which an evaluation names the one it corrects after its year was closed. */
    String SUPERSEDES = "supersedes";

    /** How far the clocks of replicas may differ, and a clock may be put right, without anybody being refused. */
    Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    /** Whether what was made at a time is not taken behind what was made at another. */
    static boolean isBehind(Instant time, Instant last) {
        return time.plus(CLOCKS_DIFFER).isBefore(last);
    }

    /**
     * Appends all in one transaction, in the order given; durable when it returns.
     *
     * @return what became of each, in the same order
     */
    List<Appended> append(List<NewEntry> entries);

    Optional<Entry> find(String id);

    /** The end of the chain; empty for a new record. */
    Optional<Entry> last();

    /**
     * When the last entry was made, where one made now would be refused as {@link Appended.ClockBehind}; empty where it
     * would be taken. By what was seen when this process last appended, so that it keeps nobody waiting.
     */
    Optional<Instant> ahead(Instant now);

    /** Number of the last entry; 0 for a new record. */
    long height();

    /** The entries behind a number, in the order of the chain. */
    List<Entry> after(long number, int most);

    /** The same of one kind. */
    List<Entry> after(Kind kind, long number, int most);

    /** The same of every kind, without submissions and results. */
    List<EntryOutline> outlines(long number, int most);

    /** What was recorded under a key; empty if nothing was. */
    Optional<Entry> find(IdempotencyKey key);

    /**
     * Evaluations, the newest first.
     *
     * @param before only those with a smaller number; {@link Long#MAX_VALUE} for the first page
     */
    List<Entry> evaluations(Filter filter, long before, int most);

    /** By what evaluations are looked for; null for any. */
    record Filter(
            @Nullable String index,
            @Nullable PackId pack,
            @Nullable String unit,
            @Nullable Stage stage) {}

    /** The decision that closed a year; empty while it is open. */
    Optional<Entry> closing(PackId pack);

    /**
     * Shows the rows behind a number as they are stored, in the order of their numbers, in bounded memory.
     *
     * @param more called for each row; stops when it says false
     */
    void rows(long after, Predicate<StoredRow> more);

    /** Notes a signed checkpoint. */
    void add(Checkpoint checkpoint);

    /** In the order of the chain. */
    List<Checkpoint> checkpoints();
}
