package org.parindex.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.PackId;
import org.parindex.scorecard.Scorecard;

/** Says what is to be recorded, in the words of the record, and appends it. Thread-safe. */
public final class Recorder {
    /** Name of the detail that names an evaluation, by id. */
    public static final String EVALUATION = "evaluation";

    /** Name of the detail that says why. */
    public static final String REASON = "reason";

    private final Appending chain;
    private final Clock clock;
    private final Supplier<String> ids;

    /** Appends one entry; done when it is durable, or with what kept it from being so. */
    @FunctionalInterface
    public interface Appending {
        CompletableFuture<Appended> append(NewEntry entry) throws QueueFullException;
    }

    /** @param ids gives each entry that is no evaluation its own id; called from any thread */
    public Recorder(Appending chain, Clock clock, Supplier<String> ids) {
        this.chain = chain;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What a correction corrects.
     *
     * @param evaluation the id of the evaluation that is superseded
     * @param reason for people
     */
    public record Correction(String evaluation, String reason) {}

    /**
     * A submission with what came of it, as both went over the wire.
     *
     * @param bundle digest of the version of the pack with its register, under which it can be scored again
     */
    public record Scored(Scorecard scorecard, String bundle, String submission, String result) {}

    /** Records one evaluation under its own id. */
    public CompletableFuture<Appended> evaluation(
            Scored scored, String caller, @Nullable IdempotencyKey key, @Nullable Correction correction)
            throws QueueFullException {
        Scorecard card = scored.scorecard();
        SortedMap<String, String> details = details(card);
        details.put(Replay.BUNDLE, scored.bundle());
        if (correction != null) {
            details.put(RecordStore.SUPERSEDES, correction.evaluation());
            details.put(REASON, correction.reason());
        }
        return chain.append(new NewEntry(
                card.evaluation().id(),
                Kind.EVALUATION,
                card.evaluation().at(),
                caller,
                card.evaluation().pack(),
                card.unit().id(),
                card.evaluation().stage(),
                details,
                scored.submission(),
                scored.result(),
                key));
    }

    private static SortedMap<String, String> details(Scorecard card) {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("packDigest", card.evaluation().packDigest());
        details.put("factsDigest", card.evaluation().factsDigest());
        details.put(Replay.PROGRAM, card.evaluation().program());
        details.put("score", Decimals.plain(card.score()));
        details.put("max", Decimals.plain(card.max()));
        details.put("complete", String.valueOf(card.complete()));
        if (card.indexPercent() != null) {
            details.put("indexPercent", Decimals.plain(card.indexPercent()));
        }
        if (card.classification() != null) {
            details.put("class", card.classification());
        }
        return details;
    }

    /** Marks an evaluation as the one of its unit that counts. */
    public CompletableFuture<Appended> official(Entry evaluation, String caller, String reason)
            throws QueueFullException {
        NewEntry about = evaluation.content();
        return chain.append(new NewEntry(
                ids.get(),
                Kind.OFFICIAL,
                now(),
                caller,
                about.pack(),
                about.unit(),
                about.stage(),
                new TreeMap<>(Map.of(EVALUATION, about.id(), REASON, reason)),
                "",
                "",
                null));
    }

    /**
     * Closes a year of an index.
     *
     * @param decision the number of the decision, as {@code 123/QĐ-BNV}
     */
    public CompletableFuture<Appended> closing(PackId pack, String caller, String decision, LocalDate date)
            throws QueueFullException {
        return chain.append(new NewEntry(
                ids.get(),
                Kind.CLOSING,
                now(),
                caller,
                pack,
                null,
                null,
                new TreeMap<>(Map.of("decision", decision, "decisionDate", date.toString())),
                "",
                "",
                null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
