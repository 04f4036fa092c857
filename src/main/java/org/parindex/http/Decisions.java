package org.parindex.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackId;
import org.parindex.record.Appended;
import org.parindex.record.Entry;
import org.parindex.record.QueueFullException;
import org.parindex.record.RecordJson;
import org.parindex.record.RecordStore;
import org.parindex.record.Recorder;
import org.parindex.text.Text;

/** What people decide about recorded evaluations: which is official, and that a year is closed. */
final class Decisions {
    private final RecordStore store;
    private final Recorder recorder;
    private final SmallBody body;
    private final Packs packs;
    private final Clock clock;

    Decisions(RecordStore store, Recorder recorder, SmallBody body, Packs packs, Clock clock) {
        this.store = store;
        this.recorder = recorder;
        this.body = body;
        this.packs = packs;
        this.clock = clock;
    }

    /** {@code POST /api/v1/evaluations/{id}/official} with a reason. */
    void official(Context ctx) throws ProblemException {
        Query.of(ctx);
        JsonBody sent = JsonBody.read(ctx, body, List.of("reason"));
        String reason = sent.text("reason");
        sent.requireSound();
        Entry evaluation = RecordedEvaluations.find(store, ctx, ctx.pathParam("id"));
        answer(ctx, () -> recorder.official(evaluation, Gate.caller(ctx).id(), reason));
    }

    /** {@code POST /api/v1/years/{index}/{year}/closing} with the decision's number and date. */
    void close(Context ctx) throws ProblemException {
        Query.of(ctx);
        JsonBody sent = JsonBody.read(ctx, body, List.of("decision", "date"));
        String decision = sent.text("decision");
        PackId pack = known(pack(ctx));
        LocalDate date = sent.day("date", LocalDate.of(pack.year(), 1, 1), LocalDate.now(clock));
        sent.requireSound();
        answer(ctx, () -> recorder.closing(pack, Gate.caller(ctx).id(), decision, date));
    }

    /** The decision that closed a year. */
    void closing(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId pack = pack(ctx);
        Entry closing = store.closing(pack)
                .orElseThrow(() -> new ProblemException(
                        Problems.nothingHere(new Text(pack + " chưa khóa.", pack + " is not closed."))));
        Answers.json(ctx, RecordJson.of(closing));
    }

    private static PackId pack(Context ctx) throws ProblemException {
        return Address.pack(ctx).orElseThrow(() -> new ProblemException(Problems.notFound(ctx.path())));
    }

    /** A closing cannot be undone: a year that nobody published is a slip of the pen. */
    private PackId known(PackId pack) throws ProblemException {
        try {
            packs.state(pack);
            return pack;
        } catch (UnknownPackException unknown) {
            throw new ProblemException(Problems.nothingHere(new Text(
                    "Chưa công bố bộ quy tắc " + pack + ": không có gì để khóa.",
                    "No pack " + pack + " was published: there is nothing to close.")));
        }
    }

    /** Something to append. */
    @FunctionalInterface
    private interface Decision {
        CompletableFuture<Appended> append() throws QueueFullException;
    }

    private static void answer(Context ctx, Decision decision) throws ProblemException {
        try {
            Answers.json(ctx, RecordJson.of(Recorded.entry(Recorded.outcome(decision.append()))));
            ctx.status(201);
        } catch (QueueFullException full) {
            throw new ProblemException(Problems.busy());
        }
    }
}
