package org.parindex.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Role;
import org.parindex.facts.SubmissionHead;
import org.parindex.http.Turns.Place;
import org.parindex.record.Appended;
import org.parindex.record.Entry;
import org.parindex.record.Recorder.Correction;

/** {@code POST /api/v1/evaluations}: scores one submission, or many as they stream in, and records them. */
final class Evaluations {
    private final Recording recording;
    private final Room room;
    private final Turns turns;
    private final Body body;
    private final Batch batch;

    Evaluations(Recording recording, ServiceSettings.Limits limits, Turns turns, Stopping stopping) {
        this.recording = recording;
        this.room = new Room(limits.inHand());
        this.turns = turns;
        this.body = new Body(limits);
        this.batch = new Batch(recording, room, turns, limits, stopping);
    }

    void post(Context ctx) throws Exception {
        Query query = Query.of(ctx, "record", "supersedes", "reason");
        MediaType type = MediaType.of(ctx);
        Recording.Wish wish = wish(ctx, query);
        switch (type) {
            case ONE -> one(ctx, wish);
            case MANY -> many(ctx, wish);
        }
    }

    private static Recording.Wish wish(Context ctx, Query query) throws ProblemException {
        boolean recorded = !"false".equals(query.oneOf("record", List.of("true", "false")));
        String key = key(ctx);
        Correction correction = correction(query);
        if (correction != null && Gate.caller(ctx).scope().role() == Role.UNIT) {
            throw new ProblemException(AccessProblems.noCorrection());
        }
        if (!recorded && (key != null || correction != null)) {
            throw new ProblemException(RecordProblems.notForRecord());
        }
        return new Recording.Wish(Gate.caller(ctx), recorded, key, correction);
    }

    private static @Nullable String key(Context ctx) throws ProblemException {
        String key = ctx.header("Idempotency-Key");
        boolean several =
                Collections.list(ctx.req().getHeaders("Idempotency-Key")).size() > 1;
        if (several || (key != null && !SubmissionHead.isKey(key))) {
            throw new ProblemException(RecordProblems.badKey("Idempotency-Key"));
        }
        return key;
    }

    private static @Nullable Correction correction(Query query) throws ProblemException {
        String evaluation = query.text("supersedes");
        String reason = query.text("reason");
        if (evaluation == null && reason == null) {
            return null;
        }
        if (evaluation == null || reason == null) {
            throw new ProblemException(RecordProblems.badCorrection());
        }
        return new Correction(evaluation, reason);
    }

    private void many(Context ctx, Recording.Wish wish) throws Exception {
        if (wish.correction() != null) {
            throw new ProblemException(RecordProblems.badCorrection());
        }
        Place inHand = turns.batch();
        try {
            batch.answer(ctx, wish);
        } finally {
            inHand.close();
        }
    }

    /** What it holds is given back when the caller has taken the answer, not before. */
    private void one(Context ctx, Recording.Wish wish) throws ProblemException, IOException {
        Place inHand = turns.single();
        try (Room.Share share = room.share()) {
            Recording.Outcome outcome = begun(body.read(ctx.req(), share), wish);
            if (outcome.entry() == null) {
                answer(ctx, outcome.result());
            } else {
                answer(ctx, Recorded.outcome(outcome.entry()));
            }
        } finally {
            inHand.close();
        }
    }

    private Recording.Outcome begun(byte[] json, Recording.Wish wish) throws ProblemException {
        Place turn = turns.turn();
        try {
            return recording.begin(json, wish);
        } finally {
            turn.close();
        }
    }

    /** 201 with the first answer, also for a request that is repeated. */
    private static void answer(Context ctx, Appended appended) throws ProblemException, IOException {
        Entry entry = Recorded.entry(appended);
        ctx.status(201);
        ctx.header("Location", "/api/v1/evaluations/" + entry.content().id());
        if (appended instanceof Appended.Repeated) {
            ctx.header("Idempotency-Replayed", "true");
        }
        answer(ctx, entry.content().result());
    }

    private static void answer(Context ctx, String result) throws IOException {
        Answers.send(ctx, result.getBytes(StandardCharsets.UTF_8));
    }
}
