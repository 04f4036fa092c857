package org.parindex.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parindex.page.Pages;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers. Pages and problems are sent at once, and what the caller is still sending is then read away. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
    /** After which one who found no place, or a service that is stopping, may try again. */
    static final String RETRY_SECONDS = "5";

    private static final String HTML = "text/html; charset=utf-8";
    /** Pages bring their own style, inline, and fetch nothing from elsewhere. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src '"
            + Pages.SCRIPT_HASH + "'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Answers() {}

    static void json(Context ctx, Json.Content content) {
        ctx.contentType(JSON).result(Json.bytes(content));
    }

    /** Sends JSON at once, and returns when the caller has taken it but for what fits into buffers. */
    static void send(Context ctx, byte[] json) throws IOException {
        ctx.contentType(JSON);
        write(ctx, json);
    }

    static void html(Context ctx, int status, String page) {
        ctx.status(status).contentType(HTML);
        ctx.header("Content-Security-Policy", PAGE_POLICY);
        ctx.header("Referrer-Policy", "same-origin"); // or browsers would send no Origin with a form
        ctx.header("Content-Language", pageLanguage(ctx) == Language.EN ? "en" : "vi");
        last(ctx, page.getBytes(StandardCharsets.UTF_8));
    }

    static void problem(Context ctx, Problem problem) {
        if (ctx.res().isCommitted()) {
            return;
        }
        byte[] body = Json.bytes(problem.json(language(ctx), Map.of("instance", RequestId.urn(ctx.req()))));
        ctx.status(problem.status()).res().setCharacterEncoding(null);
        ctx.contentType(PROBLEM);
        ctx.header("Content-Language", language(ctx) == Language.EN ? "en" : "vi");
        ctx.header("Vary", "Accept-Language");
        comeAgain(ctx, problem.status());
        last(ctx, body);
    }

    private static void last(Context ctx, byte[] body) {
        Leftover.tell(ctx);
        try {
            write(ctx, body);
            Leftover.readAway(ctx.req());
        } catch (IOException gone) {
            LOG.debug("The caller of {} is gone", RequestId.urn(ctx.req()));
        }
    }

    /** Says when, where the same request may do later. */
    static void comeAgain(Context ctx, int status) {
        if (status == 429 || status == 503) {
            ctx.header("Retry-After", RETRY_SECONDS);
        }
    }

    private static void write(Context ctx, byte[] body) throws IOException {
        ctx.res().setContentLength(body.length);
        if (!ctx.req().getMethod().equals("HEAD")) {
            ctx.res().getOutputStream().write(body);
        }
        ctx.res().flushBuffer();
    }

    /** Pages are Vietnamese whatever a browser's own language is, unless their address asks for English. */
    static Language pageLanguage(Context ctx) {
        return Asked.language(ctx.queryString(), null);
    }

    static Language language(Context ctx) {
        return Asked.language(ctx.queryString(), ctx.header("Accept-Language"));
    }
}
