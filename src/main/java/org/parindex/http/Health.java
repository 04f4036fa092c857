package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.PackState.Readiness;
import org.parindex.catalogue.Packs;
import org.parindex.report.HealthJson;
import org.parindex.report.Problem;

/** {@code GET /health/…}: whether the service runs, and whether it can score. */
final class Health {
    private final Packs packs;
    private final Needs needs;
    private final Stopping stopping;

    Health(Packs packs, Needs needs, Stopping stopping) {
        this.packs = packs;
        this.needs = needs;
        this.stopping = stopping;
    }

    void live(Context ctx) throws ProblemException {
        Query.of(ctx);
        Answers.json(ctx, HealthJson.live());
    }

    /** 200 while at least one pack can be used and nothing needed fails; else 503 with every reason. */
    void ready(Context ctx) throws ProblemException {
        Query.of(ctx);
        if (stopping.hasBegun()) {
            throw new ProblemException(Problems.stopping());
        }
        List<PackState> states = packs.states();
        List<Problem.Cause> reasons = needs.failing();
        if (!reasons.isEmpty()) {
            throw new ProblemException(HealthJson.notReady(reasons));
        }
        if (states.stream().allMatch(state -> state.readiness() == Readiness.FAULTY)) {
            throw new ProblemException(HealthJson.noPack(states));
        }
        List<String> met = needs.all().stream().map(Need::name).toList();
        Answers.json(ctx, HealthJson.ready(states, met, Answers.language(ctx)));
    }
}
