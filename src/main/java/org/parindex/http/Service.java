package org.parindex.http;

import static org.parindex.access.Role.ADMIN;
import static org.parindex.access.Role.AUDITOR;
import static org.parindex.access.Role.POLICY;
import static org.parindex.access.Role.SYSTEM;
import static org.parindex.access.Role.UNIT;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Packs;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.metrics.Metrics;
import org.parindex.publication.Publishing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service over HTTP: the interface for programs below {@code /api/v1}, the pages, health. Started once. */
public final class Service {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Javalin server;
    private final PackCheck check;
    private final Needs needs;
    private final Stopping stopping;

    /** With metrics of its own, needing nothing. */
    public Service(ServiceSettings settings, ServiceParts parts) {
        this(settings, parts, Operation.plain());
    }

    /** @throws IllegalArgumentException if the certificate of the settings cannot be used */
    public Service(ServiceSettings settings, ServiceParts parts, Operation operation) {
        Metrics metrics = operation.metrics();
        PageAnswers pages = new PageAnswers(parts.pages(), parts.results());
        Gate gate = new Gate(parts.access());
        this.stopping = new Stopping(settings.limits().times().stop().dividedBy(2));
        RecordParts record = parts.record();
        Packs served = parts.scoring().packs();
        Scorer scorer = new Scorer(parts.scoring(), metrics);
        Recording recording = new Recording(scorer, record.store(), record.recorder());
        Turns turns = new Turns(settings.limits().crowd(), metrics);
        Evaluations evaluations = new Evaluations(recording, settings.limits(), turns, stopping);
        this.needs = new Needs(operation.needs());
        this.check = new PackCheck(served);
        this.server = Javalin.create(config -> {
            new Transport(settings, metrics).addTo(config);
            new Failures(pages, gate, metrics).addTo(config);
            config.routes.beforeMatched(Service::note);
            gate.addTo(config);
            config.routes.after(Leftover::tell);
            http(config);
            Routes routes = new Routes(config.routes);
            SmallBody small = new SmallBody(settings.limits());
            programs(routes, evaluations, new Rankings(parts.results()));
            recorded(routes, new RecordedEvaluations(record.store(), record.rescoring()));
            decisions(routes, new Decisions(record.store(), record.recorder(), small, served, parts.clock()));
            packs(routes, new PackAnswers(served, new PackLives(parts.publishing())));
            publishing(routes, parts.publishing(), settings, small, pages);
            operation(routes, new Health(served, needs, stopping), new MetricsPage(metrics, served));
            people(routes, pages);
            callers(routes, parts, gate, small, pages);
        });
    }

    private static void http(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = Answers.JSON;
    }

    /** Which route a request took, for the log; before anyone may refuse it. */
    private static void note(Context ctx) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        if (matched != null) {
            Exchange.of(ctx.req()).take(matched.path);
        }
    }

    private static void programs(Routes routes, Evaluations evaluations, Rankings rankings) {
        routes.post("/api/v1/evaluations", evaluations::post, Admission.of(ADMIN, SYSTEM, UNIT));
        routes.get("/api/v1/rankings/{index}/{year}", rankings::get, Admission.NOT_UNITS);
    }

    private static void recorded(Routes routes, RecordedEvaluations evaluations) {
        routes.get("/api/v1/evaluations", evaluations::list, Admission.EVERY_ROLE);
        routes.get("/api/v1/evaluations/{id}", evaluations::one, Admission.EVERY_ROLE);
        routes.get("/api/v1/evaluations/{id}/diff/{other}", evaluations::diff, Admission.EVERY_ROLE);
    }

    private static void decisions(Routes routes, Decisions decisions) {
        routes.post("/api/v1/evaluations/{id}/official", decisions::official, Admission.of(ADMIN, AUDITOR, POLICY));
        routes.get("/api/v1/years/{index}/{year}/closing", decisions::closing, Admission.EVERY_ROLE);
        routes.post("/api/v1/years/{index}/{year}/closing", decisions::close, Admission.of(ADMIN, POLICY));
    }

    private static void packs(Routes routes, PackAnswers packs) {
        routes.get("/api/v1/packs", packs::list, Admission.EVERY_ROLE);
        routes.get("/api/v1/packs/digest/{digest}", packs::byDigest, Admission.EVERY_ROLE);
        routes.get("/api/v1/packs/{index}/{year}", packs::one, Admission.EVERY_ROLE);
        routes.get("/api/v1/packs/{index}/{year}/schema", packs::schema, Admission.EVERY_ROLE);
    }

    private static void publishing(
            Routes routes,
            @Nullable Publishing publishing,
            ServiceSettings settings,
            SmallBody small,
            PageAnswers pages) {
        if (publishing == null) {
            return;
        }
        String pack = "/api/v1/packs/{index}/{year}";
        PackDrafts drafts = new PackDrafts(publishing, settings.limits(), small);
        routes.put(pack + "/draft", drafts::put, Admission.of(ADMIN, POLICY));
        routes.get(pack + "/draft", drafts::get, Admission.of(ADMIN, POLICY, AUDITOR));
        routes.delete(pack + "/draft", drafts::delete, Admission.of(ADMIN, POLICY));
        routes.post(pack + "/publication", drafts::publish, Admission.of(ADMIN, POLICY));
        PackHistoryAnswers history = new PackHistoryAnswers(publishing.history(), publishing::version, pages);
        routes.get(pack + "/files", history::files, Admission.EVERY_ROLE);
        routes.get(pack + "/history", history::list, Admission.EVERY_ROLE);
        routes.get(pack + "/history/{commit}/diff", history::diff, Admission.EVERY_ROLE);
        routes.get(pack + "/blame", history::blame, Admission.EVERY_ROLE);
        routes.get("/packs/{index}/{year}/blame", history::blamePage, Admission.EVERY_ROLE);
    }

    private static void operation(Routes routes, Health health, MetricsPage metrics) {
        routes.get("/health/live", health::live, Admission.ANYONE);
        routes.get("/health/ready", health::ready, Admission.ANYONE);
        routes.get("/metrics", metrics::get, Admission.of(ADMIN, SYSTEM));
        routes.get("/openapi.json", new OpenApi()::get, Admission.ANYONE);
    }

    private static void people(Routes routes, PageAnswers pages) {
        routes.get("/", pages::home, Admission.EVERY_ROLE);
        routes.get("/rankings/{index}/{year}", pages::ranking, Admission.NOT_UNITS);
        routes.get("/scorecards/{index}/{year}/{unit}", pages::scorecard, Admission.EVERY_ROLE);
    }

    private static void callers(Routes routes, ServiceParts parts, Gate gate, SmallBody small, PageAnswers pages) {
        KeyAnswers keys = new KeyAnswers(parts.access().keys(), small, parts.clock());
        Form form = new Form(small);
        routes.get("/api/v1/keys", keys::list, Admission.of(ADMIN));
        routes.post("/api/v1/keys", keys::add, Admission.of(ADMIN));
        routes.delete("/api/v1/keys/{id}", keys::revoke, Admission.of(ADMIN));
        KeyPages keyPages = new KeyPages(parts.access().keys(), form, parts.clock(), pages);
        routes.get("/keys", keyPages::list, Admission.of(ADMIN));
        routes.post("/keys", keyPages::add, Admission.of(ADMIN));
        routes.post("/keys/{id}/revoke", keyPages::revoke, Admission.of(ADMIN));
        SignIn signIn = new SignIn(parts.access(), gate, form, pages);
        routes.get("/sign-in", signIn::page, Admission.ANYONE);
        routes.post("/sign-in", signIn::withKey, Admission.ANYONE);
        routes.post("/sign-out", signIn::out, Admission.EVERY_ROLE);
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

    /** Every route there is, as {@code GET /path}, with who may call it. */
    Map<String, Admission> admissions() {
        Map<String, Admission> admissions = new TreeMap<>();
        for (ParsedEndpoint parsed : server.unsafe.internalRouter.allHttpHandlers()) {
            Endpoint endpoint = parsed.endpoint;
            Roles roles = endpoint.metadata(Roles.class);
            if (endpoint.method.isHttpMethod()) {
                admissions.put(endpoint.method + " " + endpoint.path, (Admission)
                        roles.getRoles().iterator().next());
            }
        }
        return admissions;
    }
}
