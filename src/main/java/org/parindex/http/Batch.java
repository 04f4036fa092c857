package org.parindex.http;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Scope;
import org.parindex.http.Lines.Line;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers submissions one a line with scorecards or problems one a line, in the order sent. Each answer leaves as soon as
 * no further whole line is waiting, so a caller may wait for it before sending the next line.
 */
final class Batch {
    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Scorer scorer;
    private final Room room;
    private final int limit;
    private final Stopping stopping;

    Batch(Scorer scorer, Room room, int limit, Stopping stopping) {
        this.scorer = scorer;
        this.room = room;
        this.limit = limit;
        this.stopping = stopping;
    }

    /** Until the last line, until the caller is gone, or until the service has to stop: then with a last problem. */
    void answer(Context ctx) throws IOException {
        ctx.res().setContentType(NDJSON);
        Language language = Answers.language(ctx);
        String instance = RequestId.urn(ctx.req());
        Scope scope = Gate.caller(ctx).scope();
        OutputStream out = new BufferedOutputStream(ctx.res().getOutputStream(), Room.PAGE);
        try (Room.Share share = room.share()) {
            Lines lines = new Lines(ctx.req().getInputStream(), limit, share);
            for (Line line = next(lines, out, language, instance); line != null; ) {
                out.write(Json.bytes(answerTo(line, scope, language, instance)));
                out.write('\n');
                if (!lines.another()) {
                    out.flush();
                }
                line = stopping.isOver()
                        ? ended(Problems.stopping(line.number()), out, language, instance)
                        : next(lines, out, language, instance);
            }
        }
        out.flush();
    }

    /** The next line; a silence that lasts too long ends the batch with a last problem. */
    private static @Nullable Line next(Lines lines, OutputStream out, Language language, String instance)
            throws IOException {
        try {
            return lines.next();
        } catch (IOException silent) {
            if (silent.getCause() instanceof TimeoutException) {
                return ended(Problems.tooSlow(), out, language, instance);
            }
            throw silent;
        }
    }

    /** Null: there is no next line. */
    private static @Nullable Line ended(Problem last, OutputStream out, Language language, String instance)
            throws IOException {
        out.write(Json.bytes(last.json(language, Map.of("instance", instance))));
        out.write('\n');
        return null;
    }

    /** A line must not take the others with it, whatever happens. */
    @SuppressWarnings("CatchingUnchecked")
    private Json.Content answerTo(Line line, Scope scope, Language language, String instance) {
        try {
            return line.refusal() == null
                    ? scorer.score(line.bytes(), scope)
                    : problem(line.refusal(), line, language, instance);
        } catch (ProblemException met) {
            return problem(met.problem(), line, language, instance);
        } catch (RuntimeException | Error fault) {
            LOG.error("Line {} of {} failed", line.number(), instance, fault);
            return problem(Problems.internal(), line, language, instance);
        }
    }

    private static Json.Content problem(Problem problem, Line line, Language language, String instance) {
        return problem.json(language, new java.util.TreeMap<>(Map.of("instance", instance, "line", line.number())));
    }
}
