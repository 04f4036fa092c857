package org.parindex.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.parindex.report.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into a problem, or for people into a page. Tells nothing of the inside. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final PageAnswers pages;

    Failures(PageAnswers pages) {
        this.pages = pages;
    }

    void addTo(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (met, ctx) -> send(ctx, met.problem()));
        config.routes.exception(EndpointNotFound.class, (nowhere, ctx) -> nowhere(ctx));
        config.routes.exception(HttpResponseException.class, (refused, ctx) -> refused(ctx, refused));
        config.routes.exception(IOException.class, (gone, ctx) -> gone(ctx, gone));
        config.routes.exception(Exception.class, (fault, ctx) -> fault(ctx, fault));
    }

    private void nowhere(Context ctx) {
        if (forPeople(ctx)) {
            pages.notFound(ctx);
        } else {
            send(ctx, Problems.notFound(ctx.path()));
        }
    }

    private static boolean forPeople(Context ctx) {
        String accept = ctx.header("Accept");
        boolean html = accept != null && accept.contains("text/html");
        return html && !ctx.path().startsWith("/api") && !ctx.path().startsWith("/health");
    }

    private static void refused(Context ctx, HttpResponseException refused) {
        if (refused.getStatus() == 405) {
            String allowed = allowed(refused.getDetails());
            ctx.header("Allow", allowed);
            send(ctx, Problems.methodNotAllowed(ctx.req().getMethod(), allowed));
        } else {
            send(ctx, Problems.unreadableRequest(refused.getStatus()));
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

    private static void fault(Context ctx, Exception fault) {
        Exchange exchange = Exchange.of(ctx.req());
        LOG.error("{} failed as {}", exchange.route(), exchange.urn(), Redacted.of(fault));
        send(ctx, Problems.internal());
    }

    private static void send(Context ctx, Problem problem) {
        try {
            Answers.problem(ctx, problem);
        } catch (IOException gone) {
            LOG.debug("The caller of {} is gone", RequestId.urn(ctx.req()));
        }
    }
}
