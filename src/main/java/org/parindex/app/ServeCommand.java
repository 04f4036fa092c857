package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Access;
import org.parindex.catalogue.Scoring;
import org.parindex.http.FreeDisk;
import org.parindex.http.Need;
import org.parindex.http.Operation;
import org.parindex.http.RecordClock;
import org.parindex.http.Service;
import org.parindex.http.ServiceParts;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.http.ServiceSettings;
import org.parindex.metrics.Metrics;
import org.parindex.pack.PackId;
import org.parindex.page.Pages;
import org.parindex.ranking.Results;
import org.parindex.record.ClockBehindException;
import org.parindex.record.RecordStore;
import org.parindex.record.RecordedResults;
import org.parindex.record.RecordedVersions;
import org.parindex.report.RankingTable;
import org.parindex.scorecard.Scorecard;
import org.parindex.store.Database;
import org.parindex.store.SqlRecordStore;
import org.parindex.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the service with its pages, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Chạy dịch vụ HTTP và các trang; dừng bằng Ctrl-C.",
            "Runs the HTTP service with its pages; Ctrl-C stops it."
        },
        footer = {"", "Exit status: 2 wrong usage, or address or database cannot be used; 130 or 143 when told to stop."
        })
final class ServeCommand implements Callable<Integer> {
    private static final long LEAST_FREE_DISK = 256L << 20;
    private static final long CLOSING_SECONDS = 20;

    private Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Cổng / port (${DEFAULT-VALUE}); 0: any free one.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Địa chỉ / address (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--sample",
            paramLabel = "DIR",
            description =
                    "Thư mục hồ sơ mẫu để xem bảng xếp hạng / sample submissions, DIR/<index>/<year>/ (fixtures, if it is there).")
    private @Nullable Path sample;

    @Option(
            names = "--accept-clock",
            description =
                    "Ghi dù bản ghi cuối muộn hơn đồng hồ: khi đồng hồ từng chạy nhanh và đã được chỉnh đúng / record"
                            + " although the last entry is later than the clock: for a clock that was ahead and was put right.")
    private boolean clockAccepted;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OperationOptions operation = new OperationOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ServeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException, InterruptedException {
        checkOptions();
        terminal = operation.logged(terminal, language);
        ServiceSettings settings = settings();
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Path kept = data.folder(language);
        try (Database database = data.database(language);
                ServedRecord record = new ServedRecord(store(database), kept, clock);
                ServedPacks packs = new ServedPacks(database, record.store(), kept, rules.folder(language), clock)) {
            packs.tell(terminal, language);
            record.tell(terminal, language);
            Scoring scoring = RulesOption.scoring(packs.versions(), clock);
            Access access = Callers.access(database, clock);
            Callers.requireKeysBeyond(host, access, language);
            RecordParts recording = record.parts(new RecordedVersions(packs.versions()));
            RecordedResults results = new RecordedResults(record.store(), recording.rescoring());
            ServiceParts parts =
                    new ServiceParts(scoring, results, new Pages(true), access, recording, packs.publishing(), clock);
            Service service = started(new Service(settings, parts, operation(database, record)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service, stopped, closed), "stop"));
            Path folder = sample == null ? Path.of("fixtures") : sample;
            if (Files.isDirectory(folder)) {
                results.samples(sample(scoring, folder));
                showLargest(results.get());
            }
            String address = shownAddress(settings, service.port()) + Callers.firstPath(host, access);
            say("Mở " + address, "Open " + address);
            stopped.await();
        } catch (ClockBehindException behind) {
            throw new UnusableException(language.say(
                    "Đồng hồ chậm hơn bản ghi cuối (" + behind.last() + "). Hãy chỉnh giờ, hoặc dùng --accept-clock.",
                    "The clock is behind the last entry (" + behind.last()
                            + "). Put it right, or use --accept-clock."));
        } finally {
            closed.countDown();
        }
        return Exit.GOOD;
    }

    private RecordStore store(Database database) {
        return clockAccepted ? SqlRecordStore.acceptingClock(database) : new SqlRecordStore(database);
    }

    private void checkOptions() throws UnusableException {
        if (port < 0 || port > 65_535) {
            throw new UnusableException(language.say("--port phải từ 0 đến 65535.", "--port must be from 0 to 65535."));
        }
        if (sample != null && !Files.isDirectory(sample)) {
            throw new UnusableException(language.say(
                    "Không có thư mục mẫu \"" + sample + "\".", "There is no sample folder \"" + sample + "\"."));
        }
    }

    private ServiceSettings settings() throws UnusableException {
        return new ServiceSettings(host, port, ServiceSettings.Limits.standard(), operation.certificate(language));
    }

    private Operation operation(Database database, ServedRecord record) throws UnusableException {
        Need store = new Need("store", new Text("Kho dữ liệu không trả lời.", "The store does not answer."), () -> {
            database.check();
            record.check();
        });
        Need time = RecordClock.of(record.store(), clock);
        Metrics metrics = new Metrics();
        record.addTo(metrics);
        return new Operation(metrics, List.of(store, time, FreeDisk.of(data.folder(language), LEAST_FREE_DISK)));
    }

    private Service started(Service service) throws UnusableException {
        try {
            return service.start();
        } catch (IOException notBound) {
            throw new UnusableException(language.say(
                    "Không mở được " + host + ":" + port + ": cổng đang được dùng? Thử --port khác.",
                    host + ":" + port + " cannot be opened: is the port in use? Try another --port."));
        }
    }

    /** Scores the submissions of the sample folder, {@code <index>/<year>/} for each pack. */
    private List<Scorecard> sample(Scoring scoring, Path folder) throws IOException, UnusableException {
        Submissions submissions = new Submissions(language, terminal.in());
        ScoredSubmissions scored = new ScoredSubmissions(scoring);
        for (PackId id : scoring.packs().ids()) {
            Path submitted = folder.resolve(id.index()).resolve(String.valueOf(id.year()));
            if (Files.isDirectory(submitted)) {
                terminal.err().println(language.say("Đang chấm mẫu ", "Scoring the sample ") + id + " …");
                terminal.err().flush();
                Progress.read(submissions, submissions.files(List.of(submitted)), scored, terminal);
            }
        }
        scored.tellRefusals(terminal, language.language());
        return scored.cards();
    }

    private String shownAddress(ServiceSettings settings, int bound) {
        String scheme = settings.tls() == null ? "http" : "https";
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound;
    }

    private void showLargest(Results results) {
        results.largest().ifPresent(ranking -> terminal.out()
                .println(RankingTable.render(ranking, language.language(), Terminal.WIDTH)));
        terminal.out().flush();
    }

    /** The process ends when this does: not before what is left is signed and the database closed. */
    private void stop(Service service, CountDownLatch stopped, CountDownLatch closed) {
        say("Đang dừng …", "Stopping …");
        service.stop();
        stopped.countDown();
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                terminal.err()
                        .println(language.say("Chưa đóng kịp cơ sở dữ liệu.", "The database was not closed in time."));
                terminal.err().flush();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String vi, String en) {
        terminal.out().println(language.say(vi, en));
        terminal.out().flush();
    }
}
