package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.PackState.Readiness;
import org.parindex.catalogue.Packs;
import org.parindex.report.HealthJson;

/** {@code GET /health/…}: whether the service runs, and whether it can score. */
final class Health {
    private final Packs packs;

    Health(Packs packs) {
        this.packs = packs;
    }

    void live(Context ctx) throws ProblemException {
        Query.of(ctx);
        Answers.json(ctx, HealthJson.live());
    }

    /** 200 while at least one pack can be used, with what is wrong with the others; 503 where none can. */
    void ready(Context ctx) throws ProblemException {
        Query.of(ctx);
        List<PackState> states = packs.states();
        if (states.stream().allMatch(state -> state.readiness() == Readiness.FAULTY)) {
            throw new ProblemException(HealthJson.noPack(states));
        }
        Answers.json(ctx, HealthJson.ready(states, Answers.language(ctx)));
    }
}
