package org.parindex.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.Scoring;
import org.parindex.page.Pages;
import org.parindex.publication.Publishing;
import org.parindex.ranking.Results;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service over HTTP: the interface for programs below {@code /api/v1}, the pages, health. Started once. */
public final class Service {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Javalin server;
    private final PackCheck check;
    private final Stopping stopping;

    /**
     * @param results what rankings and pages show; asked at each request, from any thread
     */
    public Service(ServiceSettings settings, Scoring scoring, Supplier<Results> results, Pages pages) {
        this(settings, scoring, results, pages, null);
    }

    /**
     * The same with packs that are published in it.
     *
     * @param publishing null where packs come from a folder and never change
     */
    public Service(
            ServiceSettings settings,
            Scoring scoring,
            Supplier<Results> results,
            Pages pages,
            @Nullable Publishing publishing) {
        PageAnswers pageAnswers = new PageAnswers(pages, results);
        this.stopping = new Stopping(settings.limits().stop().dividedBy(2));
        Evaluations evaluations = new Evaluations(new Scorer(scoring), settings.limits(), stopping);
        this.check = new PackCheck(scoring.packs());
        this.server = Javalin.create(config -> {
            new Transport(settings).addTo(config);
            new Failures(pageAnswers).addTo(config);
            http(config);
            programs(config.routes, evaluations, new Rankings(results));
            packs(config.routes, scoring.packs(), new PackLives(publishing));
            if (publishing != null) {
                publishing(config.routes, publishing, settings, pageAnswers);
            }
            people(config.routes, pageAnswers);
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

    private static void packs(RoutesConfig routes, Packs packs, PackLives lives) {
        PackAnswers answers = new PackAnswers(packs, lives);
        get(routes, "/api/v1/packs", answers::list);
        get(routes, "/api/v1/packs/digest/{digest}", answers::byDigest);
        get(routes, "/api/v1/packs/{index}/{year}", answers::one);
        get(routes, "/api/v1/packs/{index}/{year}/schema", answers::schema);
        Health health = new Health(packs);
        get(routes, "/health/live", health::live);
        get(routes, "/health/ready", health::ready);
    }

    private static void publishing(
            RoutesConfig routes, Publishing publishing, ServiceSettings settings, PageAnswers pages) {
        String pack = "/api/v1/packs/{index}/{year}";
        PackDrafts drafts = new PackDrafts(publishing, Caller.ANYONE, settings.limits());
        routes.put(pack + "/draft", drafts::put);
        get(routes, pack + "/draft", drafts::get);
        routes.delete(pack + "/draft", drafts::delete);
        routes.post(pack + "/publication", drafts::publish);
        PackHistoryAnswers history = new PackHistoryAnswers(publishing.history(), publishing::version, pages);
        get(routes, pack + "/files", history::files);
        get(routes, pack + "/history", history::list);
        get(routes, pack + "/history/{commit}/diff", history::diff);
        get(routes, pack + "/blame", history::blame);
        get(routes, "/packs/{index}/{year}/blame", history::blamePage);
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
