package org.parindex.http;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parindex.http.Lines.Line;
import org.parindex.http.SlowClients.Deadline;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers submissions one a line with scorecards or problems one a line, in the order sent. Each answer leaves as soon as
 * no further whole line is waiting, so a caller may wait for it before sending the next line; while lines are waiting, a few
 * are recorded together. A scorecard leaves only once it is durable.
 */
final class Batch {
    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private static final int MOST_UNDER_WAY = 32;
    private static final int MOST_BYTES_UNDER_WAY = 1 << 20;

    private final Recording recording;
    private final Room room;
    private final Turns turns;
    private final ServiceSettings.Limits limits;
    private final Stopping stopping;

    Batch(Recording recording, Room room, Turns turns, ServiceSettings.Limits limits, Stopping stopping) {
        this.recording = recording;
        this.room = room;
        this.turns = turns;
        this.limits = limits;
        this.stopping = stopping;
    }

    /** Until the last line, until the caller is gone, or until the service has to stop: then with a last problem. */
    void answer(Context ctx, Recording.Wish wish) throws IOException {
        ctx.res().setContentType(NDJSON);
        OutputStream out = new BufferedOutputStream(
                new TakenOutput(ctx.res().getOutputStream(), Deadline.of(ctx.req())), Room.PAGE);
        try (Room.Share share = room.share()) {
            Lines lines = new Lines(ctx.req().getInputStream(), limits, share);
            new Run(lines, out, wish, Answers.language(ctx), RequestId.urn(ctx.req())).answer();
        }
        readAway(ctx);
    }

    /** What is still being sent after a last problem would otherwise keep the caller from seeing it. */
    private static void readAway(Context ctx) {
        try {
            Leftover.readAway(ctx.req());
        } catch (IOException gone) {
            LOG.debug("The caller of {} is gone", RequestId.urn(ctx.req()));
        }
    }

    /** One batch on its way. */
    private final class Run {
        private final Lines lines;
        private final OutputStream out;
        private final Recording.Wish wish;
        private final Language language;
        private final String instance;
        private final Deque<Begun> underWay = new ArrayDeque<>();
        private int bytes;

        Run(Lines lines, OutputStream out, Recording.Wish wish, Language language, String instance) {
            this.lines = lines;
            this.out = out;
            this.wish = wish;
            this.language = language;
            this.instance = instance;
        }

        /** A line whose answer may still have to become durable. */
        private record Begun(
                long line,
                Recording.@Nullable Outcome outcome,
                @Nullable Problem problem) {}

        void answer() throws IOException {
            for (Line line = next(); line != null; ) {
                begin(line);
                if (!lines.another() || underWay.size() >= MOST_UNDER_WAY || bytes >= MOST_BYTES_UNDER_WAY) {
                    finish();
                    out.flush();
                }
                line = stopping.isOver() ? stopped(line) : next();
            }
            finish();
            out.flush();
        }

        private @Nullable Line stopped(Line line) throws IOException {
            finish();
            return ended(Problems.stopping(line.number()));
        }

        /** The next line; a silence that lasts too long ends the batch with a last problem. */
        private @Nullable Line next() throws IOException {
            try {
                return lines.next();
            } catch (IOException silent) {
                if (silent.getCause() instanceof TimeoutException) {
                    finish();
                    return ended(Problems.tooSlow());
                }
                throw silent;
            }
        }

        /** Null: there is no next line. */
        private @Nullable Line ended(Problem last) throws IOException {
            write(Json.bytes(last.json(language, Map.of("instance", instance))));
            return null;
        }

        /** A line must not take the others with it, whatever happens. */
        @SuppressWarnings("CatchingUnchecked")
        private void begin(Line line) {
            try {
                underWay.add(line.refusal() == null ? begun(line) : new Begun(line.number(), null, line.refusal()));
            } catch (ProblemException met) {
                underWay.add(new Begun(line.number(), null, met.problem()));
            } catch (RuntimeException | Error fault) {
                underWay.add(new Begun(line.number(), null, problem(line.number(), fault)));
            }
        }

        private Begun begun(Line line) throws ProblemException {
            Turns.Place turn = turns.turnInBatch();
            try {
                Recording.Outcome outcome = recording.begin(line.bytes(), wish.ofLine(line.number()));
                bytes += line.bytes().length + outcome.result().length();
                return new Begun(line.number(), outcome, null);
            } finally {
                turn.close();
            }
        }

        private Problem problem(long line, Throwable fault) {
            if (StoreProblems.isOne(fault)) {
                LOG.error("Line {} of {} found no store", line, instance, Redacted.of(fault));
                return StoreProblems.of(fault);
            }
            LOG.error("Line {} of {} failed", line, instance, Redacted.of(fault));
            return Problems.internal();
        }

        /** Writes the answers of all lines begun, each once it is durable. */
        private void finish() throws IOException {
            for (Begun one = underWay.poll(); one != null; one = underWay.poll()) {
                write(answerTo(one));
            }
            bytes = 0;
        }

        @SuppressWarnings("CatchingUnchecked")
        private byte[] answerTo(Begun begun) {
            try {
                return begun.outcome() == null
                        ? problem(begun.line(), begun.problem())
                        : durable(begun.outcome()).getBytes(StandardCharsets.UTF_8);
            } catch (ProblemException met) {
                return problem(begun.line(), met.problem());
            } catch (RuntimeException | Error fault) {
                return problem(begun.line(), problem(begun.line(), fault));
            }
        }

        private static String durable(Recording.Outcome outcome) throws ProblemException {
            return outcome.entry() == null
                    ? outcome.result()
                    : Recorded.entry(Recorded.outcome(outcome.entry()))
                            .content()
                            .result();
        }

        private byte[] problem(long line, @Nullable Problem problem) {
            Problem told = problem == null ? Problems.internal() : problem;
            return Json.bytes(told.json(language, new TreeMap<>(Map.of("instance", instance, "line", line))));
        }

        private void write(byte[] answer) throws IOException {
            out.write(answer);
            out.write('\n');
        }
    }
}
