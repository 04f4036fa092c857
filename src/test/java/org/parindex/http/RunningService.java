package org.parindex.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.parindex.access.TestAccess;
import org.parindex.catalogue.Scoring;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.page.Pages;
import org.parindex.publication.Replica;
import org.parindex.publication.RulesFolder;
import org.parindex.record.RecordedResults;
import org.parindex.record.TestRecord;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;
import org.parindex.store.TestDatabase;

/** The real service on a free port, with a client whose every exchange is held against the OpenAPI document. */
final class RunningService implements AutoCloseable {
    static final Path RULES = Path.of("src/test/resources/http/rules");
    static final Path BROKEN_RULES = Path.of("src/test/resources/http/broken");
    static final ObjectMapper JSON = new ObjectMapper();
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private final AutoCloseable packs;
    private final Runnable closing;
    private final TestAccess access;
    private final boolean ownsAccess;
    private final Service service;
    private final Traffic traffic = new Traffic();

    private RunningService(TestRecord record, ServiceSettings.Limits limits, List<String> samples) {
        this(record, CLOCK, new TestAccess(CLOCK), true, settings(limits), samples, Operation.plain());
    }

    private RunningService(
            TestRecord record,
            Clock clock,
            TestAccess access,
            boolean ownsAccess,
            ServiceSettings settings,
            List<String> samples,
            Operation operation) {
        this.access = access;
        this.ownsAccess = ownsAccess;
        try {
            this.packs = record;
            this.closing = () -> {};
            Scoring scoring = new Scoring(record.versions(), evaluator(clock));
            RecordedResults results = new RecordedResults(record.store(), record.rescoring());
            results.samples(scored(scoring, samples));
            service = new Service(
                            settings,
                            new ServiceParts(
                                    scoring, results, new Pages(), access.access(), record.parts(), null, clock),
                            operation)
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** With packs that are published in it, the good ones of these tests to begin with, on a fresh SQLite database. */
    static RunningService publishing(Path folder, String... samples) {
        return new RunningService(new Replica(TestDatabase.SQLITE.freshUrl(folder), folder, CLOCK), List.of(samples));
    }

    private RunningService(Replica replica, List<String> samples) {
        this.access = new TestAccess(CLOCK);
        this.ownsAccess = true;
        this.packs = replica;
        this.closing = replica::closeYear;
        try {
            new RulesFolder(RULES).publishFirst(replica.publishing());
            replica.publishing().published().start();
            RecordParts record = replica.record();
            RecordedResults results = new RecordedResults(record.store(), record.rescoring());
            results.samples(scored(replica.scoring(), samples));
            ServiceParts parts = new ServiceParts(
                    replica.scoring(), results, new Pages(true), access.access(), record, replica.publishing(), CLOCK);
            ServiceSettings.Limits limits = ServiceSettings.Limits.standard().withSubmission(100_000);
            this.service = new Service(settings(limits), parts).start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    static RunningService start() {
        return new RunningService(TestRecord.of(RULES, CLOCK), ServiceSettings.Limits.standard(), List.of());
    }

    static RunningService start(Path rules, ServiceSettings.Limits limits, String... samples) {
        return new RunningService(TestRecord.of(rules, CLOCK), limits, List.of(samples));
    }

    static RunningService start(ServiceSettings settings, Operation operation) {
        return new RunningService(
                TestRecord.of(RULES, CLOCK), CLOCK, new TestAccess(CLOCK), true, settings, List.of(), operation);
    }

    /** By a clock that may move; needing what the operation says. */
    static RunningService start(TestRecord record, Clock clock, Operation operation) {
        ServiceSettings settings = settings(ServiceSettings.Limits.standard());
        return new RunningService(record, clock, new TestAccess(clock), true, settings, List.of(), operation);
    }

    private static Evaluator evaluator(Clock clock) {
        return new Evaluator(clock, () -> UUID.randomUUID().toString(), "parindex test");
    }

    static ServiceSettings settings(ServiceSettings.Limits limits) {
        return new ServiceSettings("127.0.0.1", 0, limits);
    }

    /** On a record that others may share. */
    static RunningService start(TestRecord record) {
        return new RunningService(record, ServiceSettings.Limits.standard(), List.of());
    }

    /** Another process of this service, which lets in the same callers; to be closed before it. */
    RunningService replica(TestRecord record) {
        return new RunningService(
                record,
                CLOCK,
                access,
                false,
                settings(ServiceSettings.Limits.standard()),
                List.of(),
                Operation.plain());
    }

    private static List<Scorecard> scored(Scoring scoring, List<String> samples) {
        List<Scorecard> cards = new ArrayList<>();
        for (String sample : samples) {
            try {
                cards.add(scoring.score(sample.getBytes(UTF_8)));
            } catch (Exception refused) {
                throw new AssertionError(refused);
            }
        }
        return cards;
    }

    /** Closes the year of the pack that is published, by a decision. */
    void closeYear() {
        closing.run();
    }

    int port() {
        return service.port();
    }

    Traffic traffic() {
        return traffic;
    }

    TestAccess access() {
        return access;
    }

    Service service() {
        return service;
    }

    /** A bare connection of the administrator. */
    Wire wire() {
        return new Wire(port(), access.key());
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** The answer once it is ready, or that of ten seconds later. */
    Answer awaitReady() throws InterruptedException {
        Answer answer = get("/health/ready");
        for (int tries = 0; answer.status() != 200 && tries < 100; tries++) {
            Thread.sleep(100);
            answer = get("/health/ready");
        }
        return answer;
    }

    /** Posts one submission. */
    Answer score(String json) {
        return score(json.getBytes(UTF_8));
    }

    Answer score(byte[] json) {
        return post("application/json", BodyPublishers.ofByteArray(json));
    }

    /** Posts lines. */
    Answer scoreAll(String... lines) {
        return post("application/x-ndjson", BodyPublishers.ofString(String.join("\n", lines)));
    }

    Answer post(String type, BodyPublisher body) {
        return send("POST", "/api/v1/evaluations", body, "Content-Type", type, "Accept-Language", "en");
    }

    /** As the administrator. */
    Answer send(String method, String path, BodyPublisher body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = "Bearer " + access.key();
        return sendAsNobody(method, path, body, all);
    }

    /** Without a key, but for what the headers have. */
    Answer sendAsNobody(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            traffic.record(method, path, response);
            return new Answer(response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return parsed(text());
        }

        /** Of a problem, {@code pointer message} of each error. */
        List<String> errors() {
            return RunningService.errors(json());
        }

        List<JsonNode> lines() {
            return text().lines().map(RunningService::parsed).toList();
        }
    }

    static List<String> errors(JsonNode problem) {
        List<String> errors = new ArrayList<>();
        problem.path("errors")
                .forEach(error -> errors.add(error.path("pointer").asText() + " "
                        + error.path("message").asText()));
        return errors;
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    @Override
    public void close() {
        service.stop();
        try {
            packs.close();
        } catch (Exception notClosed) {
            throw new AssertionError(notClosed);
        }
        if (ownsAccess) {
            access.close();
        }
    }
}
