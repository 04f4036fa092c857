package org.parindex.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parindex.catalogue.Lease;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.PackState.Readiness;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.metrics.Metrics;
import org.parindex.metrics.ServedPack;
import org.parindex.pack.PackException;

/** {@code GET /metrics}: what was counted, for Prometheus. */
final class MetricsPage {
    private final Metrics metrics;
    private final Packs packs;

    /** Also tells the metrics what packs there are. */
    MetricsPage(Metrics metrics, Packs packs) {
        this.metrics = metrics;
        this.packs = packs;
        metrics.packs(this::served);
    }

    void get(Context ctx) throws ProblemException {
        Query.of(ctx);
        ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }

    private List<ServedPack> served() {
        List<ServedPack> served = new ArrayList<>();
        for (PackState state : packs.states()) {
            served.add(served(state));
        }
        return served;
    }

    private ServedPack served(PackState state) {
        boolean isReady = state.readiness() == Readiness.READY;
        return new ServedPack(
                state.id().index(),
                String.valueOf(state.id().year()),
                state.readiness() == Readiness.FAULTY ? "" : digest(state),
                state.readiness().name().toLowerCase(Locale.ROOT),
                isReady ? compileTime(state) : Duration.ZERO);
    }

    private String digest(PackState state) {
        try {
            return packs.pack(state.id()).digest();
        } catch (UnknownPackException | PackException unreadable) {
            return "";
        }
    }

    private Duration compileTime(PackState state) {
        try (Lease lease = packs.lease(state.id())) {
            return lease.pack().compileTime();
        } catch (UnknownPackException | PackException gone) {
            return Duration.ZERO;
        }
    }
}
