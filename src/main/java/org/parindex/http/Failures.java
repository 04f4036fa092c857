package org.parindex.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parindex.metrics.Metrics;
import org.parindex.record.ClockBehindException;
import org.parindex.record.RecordUnavailableException;
import org.parindex.record.UnrepeatableException;
import org.parindex.report.Problem;
import org.parindex.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into a problem, or for people into a page. Tells nothing of the inside. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final List<String> FOR_PROGRAMS = List.of("/api", "/health", "/metrics", "/openapi.json");

    private final PageAnswers pages;
    private final Gate gate;
    private final Metrics metrics;

    Failures(PageAnswers pages, Gate gate, Metrics metrics) {
        this.pages = pages;
        this.gate = gate;
        this.metrics = metrics;
    }

    void addTo(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (met, ctx) -> tell(ctx, met.problem()));
        config.routes.exception(StoreException.class, (gone, ctx) -> storeGone(ctx, gone));
        config.routes.exception(RecordUnavailableException.class, (gone, ctx) -> storeGone(ctx, gone));
        config.routes.exception(ClockBehindException.class, (behind, ctx) -> tell(ctx, StoreProblems.of(behind)));
        config.routes.exception(UnrepeatableException.class, this::unrepeatable);
        config.routes.exception(EndpointNotFound.class, (nowhere, ctx) -> nowhere(ctx));
        config.routes.exception(HttpResponseException.class, (refused, ctx) -> refused(ctx, refused));
        config.routes.exception(IOException.class, (gone, ctx) -> gone(ctx, gone));
        config.routes.exception(Exception.class, (fault, ctx) -> fault(ctx, fault));
    }

    /** For people as a page: the one to sign in where they are not known. */
    private void tell(Context ctx, Problem problem) {
        if (!forPeople(ctx)) {
            Answers.problem(ctx, problem);
        } else if (problem.status() == 401) {
            pages.signIn(ctx, 401);
        } else {
            pages.problem(ctx, problem);
        }
    }

    private void nowhere(Context ctx) {
        if (!isKnown(ctx)) {
            return;
        }
        if (forPeople(ctx)) {
            pages.notFound(ctx);
        } else {
            Answers.problem(ctx, Problems.notFound(ctx.path()));
        }
    }

    /** Whoever is not known is told so and nothing of which addresses there are. */
    private boolean isKnown(Context ctx) {
        try {
            gate.identify(ctx);
            return true;
        } catch (ProblemException unknown) {
            tell(ctx, unknown.problem());
        } catch (StoreException gone) {
            storeGone(ctx, gone);
        }
        return false;
    }

    private static boolean forPeople(Context ctx) {
        String accept = ctx.header("Accept");
        boolean html = accept != null && accept.contains("text/html");
        return html && FOR_PROGRAMS.stream().noneMatch(ctx.path()::startsWith);
    }

    private void refused(Context ctx, HttpResponseException refused) {
        if (refused.getStatus() == 405) {
            if (!isKnown(ctx)) {
                return;
            }
            String allowed = allowed(refused.getDetails());
            ctx.header("Allow", allowed);
            Answers.problem(ctx, Problems.methodNotAllowed(ctx.req().getMethod(), allowed));
        } else {
            Answers.problem(ctx, Problems.unreadableRequest(refused.getStatus()));
        }
    }

    private static String allowed(Map<String, String> details) {
        return details.getOrDefault("availableMethods", details.getOrDefault("Available methods", ""))
                .toUpperCase(Locale.ROOT);
    }

    /** The caller went away, or its connection broke: nobody is left to answer. */
    private static void gone(Context ctx, IOException gone) {
        if (gone instanceof EOFException || ctx.res().isCommitted()) {
            LOG.debug("The caller of {} is gone", RequestId.urn(ctx.req()));
        } else {
            fault(ctx, gone);
        }
    }

    private void storeGone(Context ctx, RuntimeException gone) {
        metrics.storeFailed();
        log("{} found no store, as {}", ctx, gone);
        tell(ctx, StoreProblems.of(gone));
    }

    private void unrepeatable(UnrepeatableException gone, Context ctx) {
        log("{} failed as {}", ctx, gone);
        tell(ctx, RecordProblems.unrepeatable(gone.text()));
    }

    private static void fault(Context ctx, Exception fault) {
        log("{} failed as {}", ctx, fault);
        Answers.problem(ctx, Problems.internal());
    }

    private static void log(String sentence, Context ctx, Exception failure) {
        Exchange exchange = Exchange.of(ctx.req());
        LOG.error(sentence, exchange.route(), exchange.urn(), Redacted.of(failure));
    }
}
