package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;

/** {@code POST /api/v1/evaluations}: scores one submission, or many as they stream in. Nothing is stored. */
final class Evaluations {
    private final Scorer scorer;
    private final Room room;
    private final Body body;
    private final Batch batch;

    Evaluations(Scorer scorer, ServiceSettings.Limits limits, Stopping stopping) {
        this.scorer = scorer;
        this.room = new Room(limits.inHand());
        this.body = new Body(limits);
        this.batch = new Batch(scorer, room, limits.submission(), stopping);
    }

    void post(Context ctx) throws Exception {
        refuseRecording(ctx);
        switch (MediaType.of(ctx)) {
            case ONE -> one(ctx);
            case MANY -> batch.answer(ctx);
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

    private void one(Context ctx) throws ProblemException {
        try (Room.Share share = room.share()) {
            Answers.json(
                    ctx,
                    scorer.score(body.read(ctx.req(), share), Gate.caller(ctx).scope()));
        }
    }
}
