package org.parindex.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.PackState.Readiness;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.metrics.Metrics;
import org.parindex.metrics.ServedPack;
import org.parindex.pack.PackException;

/** {@code GET /metrics}: what was counted, for Prometheus. */
final class MetricsPage {
    private final Metrics metrics;
    private final PackCatalogue catalogue;

    /** Also tells the metrics what packs there are. */
    MetricsPage(Metrics metrics, PackCatalogue catalogue) {
        this.metrics = metrics;
        this.catalogue = catalogue;
        metrics.packs(this::packs);
    }

    void get(Context ctx) throws ProblemException {
        Query.of(ctx);
        ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.scrape().getBytes(StandardCharsets.UTF_8));
    }

    private List<ServedPack> packs() {
        List<ServedPack> packs = new ArrayList<>();
        for (PackState state : catalogue.states()) {
            packs.add(served(state));
        }
        return packs;
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
            return catalogue.pack(state.id()).digest();
        } catch (UnknownPackException | PackException unreadable) {
            return "";
        }
    }

    private Duration compileTime(PackState state) {
        try {
            return catalogue.get(state.id()).compileTime();
        } catch (UnknownPackException | PackException gone) {
            return Duration.ZERO;
        }
    }
}
