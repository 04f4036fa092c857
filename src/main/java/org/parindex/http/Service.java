package org.parindex.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.function.Supplier;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Scoring;
import org.parindex.metrics.Metrics;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service over HTTP: the interface for programs below {@code /api/v1}, the pages, health. Started once. */
public final class Service {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Javalin server;
    private final PackCheck check;
    private final Needs needs;
    private final Stopping stopping;

    /**
     * @param results what rankings and pages show; asked at each request, from any thread
     * @throws Certificate.UnusableException if the certificate of the settings cannot be used
     */
    public Service(
            ServiceSettings settings, Scoring scoring, Supplier<Results> results, Pages pages, Operation operation)
            throws Certificate.UnusableException {
        PageAnswers pageAnswers = new PageAnswers(pages, results);
        Transport transport = new Transport(settings, operation.metrics());
        Turns turns = new Turns(settings.limits().crowd());
        turns.addTo(operation.metrics());
        this.stopping = new Stopping(settings.limits().times().stop().dividedBy(2));
        this.needs = new Needs(operation.needs());
        Scorer scorer = new Scorer(scoring, operation.metrics());
        Evaluations evaluations = new Evaluations(scorer, settings.limits(), turns, stopping);
        this.check = new PackCheck(scoring.catalogue());
        this.server = Javalin.create(config -> {
            transport.addTo(config);
            new Failures(pageAnswers).addTo(config);
            http(config);
            programs(config.routes, evaluations, new Rankings(results));
            packs(config.routes, scoring.catalogue());
            people(config.routes, pageAnswers);
            operators(config.routes, scoring.catalogue(), operation.metrics());
        });
    }

    private static void http(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = Answers.JSON;
    }

    private static void programs(RoutesConfig routes, Evaluations evaluations, Rankings rankings) {
        routes.post("/api/v1/evaluations", evaluations::post);
        get(routes, "/api/v1/rankings/{index}/{year}", rankings::get);
        get(routes, "/openapi.json", new OpenApi()::get);
    }

    private static void packs(RoutesConfig routes, PackCatalogue catalogue) {
        PackAnswers packs = new PackAnswers(catalogue);
        get(routes, "/api/v1/packs", packs::list);
        get(routes, "/api/v1/packs/digest/{digest}", packs::byDigest);
        get(routes, "/api/v1/packs/{index}/{year}", packs::one);
        get(routes, "/api/v1/packs/{index}/{year}/schema", packs::schema);
    }

    private void operators(RoutesConfig routes, PackCatalogue catalogue, Metrics metrics) {
        Health health = new Health(catalogue, needs, stopping);
        get(routes, "/health/live", health::live);
        get(routes, "/health/ready", health::ready);
        get(routes, "/metrics", new MetricsPage(metrics, catalogue)::get);
        routes.beforeMatched(ctx -> note(ctx));
    }

    private static void note(Context ctx) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        if (matched != null) {
            Exchange.of(ctx.req()).take(matched.path);
        }
    }

    private static void people(RoutesConfig routes, PageAnswers pages) {
        get(routes, "/", pages::home);
        get(routes, "/rankings/{index}/{year}", pages::ranking);
        get(routes, "/scorecards/{index}/{year}/{unit}", pages::scorecard);
    }

    /** HEAD is answered as GET, with the same status, but without the body. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /**
     * Listens, and checks the packs in the background.
     *
     * @throws IOException if the address cannot be bound
     */
    public Service start() throws IOException {
        try {
            server.start();
        } catch (JavalinException notBound) {
            throw new IOException(String.valueOf(notBound.getMessage()), notBound);
        }
        check.start();
        return this;
    }

    /** Takes no more requests, lets those under way end for as long as the settings say, and closes. */
    public void stop() {
        check.stop();
        stopping.begin();
        needs.stop();
        try {
            server.stop();
        } catch (JavalinException cutOff) {
            LOG.warn("Requests that took longer than the stop waits for were cut off", cutOff);
        }
    }

    /** The port it listens on, where the settings left it open too. */
    public int port() {
        return server.port();
    }
}
