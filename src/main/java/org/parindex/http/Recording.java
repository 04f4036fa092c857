package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Caller;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Stage;
import org.parindex.facts.SubmissionHead;
import org.parindex.record.Appended;
import org.parindex.record.Entry;
import org.parindex.record.IdempotencyKey;
import org.parindex.record.Kind;
import org.parindex.record.QueueFullException;
import org.parindex.record.RecordStore;
import org.parindex.record.Recorder;
import org.parindex.record.Recorder.Correction;
import org.parindex.report.Problem;
import org.parindex.scorecard.EvaluationInfo;

/** Scores a submission and has it recorded, once for each key. Thread-safe. */
final class Recording {
    private final Scorer scorer;
    private final RecordStore store;
    private final Recorder recorder;

    Recording(Scorer scorer, RecordStore store, Recorder recorder) {
        this.scorer = scorer;
        this.store = store;
        this.recorder = recorder;
    }

    /**
     * How a submission is to be recorded.
     *
     * @param recorded false for a score that is only to be looked at
     * @param key from outside the submission, whose own goes before; null where there is none
     * @param correction null where nothing is superseded
     */
    record Wish(
            Caller caller,
            boolean recorded,
            @Nullable String key,
            @Nullable Correction correction) {

        /** For one line of a batch, of which each is a request of its own. */
        Wish ofLine(long line) {
            return new Wish(caller, recorded, key == null ? null : key + "#" + line, correction);
        }
    }

    /**
     * What came of it, possibly before it is durable.
     *
     * @param result the scorecard in JSON
     * @param entry null where nothing is recorded: not wished, or the unit is not registered
     */
    record Outcome(String result, @Nullable CompletableFuture<Appended> entry) {}

    /** Scores and begins to record; a repeated request gets its first answer. */
    Outcome begin(byte[] json, Wish wish) throws ProblemException {
        JsonNode root = root(json);
        IdempotencyKey key = key(root, json, wish);
        Optional<Entry> first = key == null ? Optional.empty() : store.find(key);
        if (key != null && first.isPresent()) {
            return repeated(first.get(), key);
        }
        if (wish.recorded()) {
            requireOwnStage(wish.caller().scope(), root);
        }
        Scorer.Scored scored = scorer.score(root, wish.caller().scope());
        if (!wish.recorded() || !scored.scorecard().unit().registered()) {
            return new Outcome(scored.result(), null);
        }
        Correction correction = wish.correction();
        if (correction != null) {
            check(correction, scored);
        }
        Recorder.Scored said = new Recorder.Scored(
                scored.scorecard(), kept(scored), new String(json, StandardCharsets.UTF_8), scored.result());
        return new Outcome(scored.result(), recorded(said, wish, key));
    }

    /** A unit scores itself; what others found of it is recorded by others. */
    private static void requireOwnStage(Scope scope, JsonNode root) throws ProblemException {
        if (scope.role() == Role.UNIT && root.path("stage").asText().equals(Stage.APPRAISAL.code())) {
            throw new ProblemException(AccessProblems.notOwnStage());
        }
    }

    private CompletableFuture<Appended> recorded(Recorder.Scored said, Wish wish, @Nullable IdempotencyKey key)
            throws ProblemException {
        try {
            return recorder.evaluation(said, wish.caller().id(), key, wish.correction());
        } catch (QueueFullException full) {
            throw new ProblemException(Problems.busy());
        }
    }

    private static String kept(Scorer.Scored scored) {
        if (scored.bundle() == null) {
            throw new IllegalStateException("Only what was scored under a published version can be recorded");
        }
        return scored.bundle();
    }

    private static JsonNode root(byte[] json) throws ProblemException {
        try {
            return JsonDocument.read(json);
        } catch (RefusedException refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private static @Nullable IdempotencyKey key(JsonNode root, byte[] json, Wish wish) throws ProblemException {
        try {
            String own = wish.recorded() ? SubmissionHead.idempotencyKeyOf(root) : null;
            String text = own == null ? wish.key() : own;
            return text == null ? null : IdempotencyKey.of(wish.caller().id(), text, json);
        } catch (RefusedException refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private static Outcome repeated(Entry first, IdempotencyKey key) {
        Appended appended =
                key.equals(first.content().key()) ? new Appended.Repeated(first) : new Appended.KeyTaken(first);
        return new Outcome(first.content().result(), CompletableFuture.completedFuture(appended));
    }

    /** What is corrected must be of the same unit, year and stage; the record sees to it that it is corrected once. */
    private void check(Correction correction, Scorer.Scored scored) throws ProblemException {
        EvaluationInfo now = scored.scorecard().evaluation();
        String unit = scored.scorecard().unit().id();
        boolean there = store.find(correction.evaluation())
                .filter(entry -> entry.content().kind() == Kind.EVALUATION)
                .filter(entry -> entry.content().pack().equals(now.pack()))
                .filter(entry -> entry.content().stage() == now.stage())
                .filter(entry -> unit.equals(entry.content().unit()))
                .isPresent();
        if (!there) {
            throw new ProblemException(RecordProblems.nothingToCorrect(correction.evaluation(), unit));
        }
    }
}
