package org.parindex.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parindex.access.Scope;
import org.parindex.http.Turns.Place;
import org.parindex.report.Json;

/** {@code POST /api/v1/evaluations}: scores one submission, or many as they stream in. Nothing is stored. */
final class Evaluations {
    private final Scorer scorer;
    private final Room room;
    private final Turns turns;
    private final Body body;
    private final Batch batch;

    Evaluations(Scorer scorer, ServiceSettings.Limits limits, Turns turns, Stopping stopping) {
        this.scorer = scorer;
        this.room = new Room(limits.inHand());
        this.turns = turns;
        this.body = new Body(limits);
        this.batch = new Batch(scorer, room, turns, limits, stopping);
    }

    void post(Context ctx) throws Exception {
        refuseRecording(ctx);
        switch (MediaType.of(ctx)) {
            case ONE -> one(ctx);
            case MANY -> many(ctx);
        }
    }

    private static void refuseRecording(Context ctx) throws ProblemException {
        if ("true".equals(Query.of(ctx, "record").oneOf("record", List.of("true", "false")))) {
            throw new ProblemException(Problems.notRecorded());
        }
        if (ctx.header("Idempotency-Key") != null) {
            throw new ProblemException(Problems.idempotencyKey());
        }
    }

    /** What it holds is given back when the caller has taken the answer, not before. */
    private void one(Context ctx) throws ProblemException, IOException {
        Place inHand = turns.single();
        try (Room.Share share = room.share()) {
            byte[] json = body.read(ctx.req(), share);
            Answers.send(ctx, scored(json, Gate.caller(ctx).scope()));
        } finally {
            inHand.close();
        }
    }

    private byte[] scored(byte[] json, Scope scope) throws ProblemException {
        Place turn = turns.turn();
        try {
            return Json.bytes(scorer.score(json, scope));
        } finally {
            turn.close();
        }
    }

    private void many(Context ctx) throws ProblemException, IOException {
        Place inHand = turns.batch();
        try {
            batch.answer(ctx);
        } finally {
            inHand.close();
        }
    }
}
