package org.parindex.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The counts of one process, from its start. Thread-safe. No label may take a value that a caller can make up: each costs
 * memory for as long as the process lives.
 */
public final class Metrics {
    /** What {@link #scrape} is written in. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final List<Duration> BUCKETS = List.of(
            Duration.ofMillis(5),
            Duration.ofMillis(10),
            Duration.ofMillis(25),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofMillis(2_500),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Counter storeErrors = Counter.builder("parindex.store.errors")
            .description("Requests that the store failed")
            .register(registry);
    private final MultiGauge packs = MultiGauge.builder("parindex.pack.info")
            .description("1 for each pack there is, with the digest that serves and how it stands")
            .register(registry);
    private final MultiGauge compiling = MultiGauge.builder("parindex.pack.compile.seconds")
            .description("How long the pack that serves took to compile")
            .register(registry);
    /** Micrometer itself forgets what nobody else holds. */
    private final List<LongSupplier> held = new CopyOnWriteArrayList<>();

    private volatile Supplier<List<ServedPack>> served = List::of;

    public Metrics() {
        List<MeterBinder> process = List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new FileDescriptorMetrics(),
                new UptimeMetrics());
        process.forEach(each -> each.bindTo(registry));
    }

    /**
     * A submission was scored or was not.
     *
     * @param index of a pack that there is, else {@code none}
     * @param outcome as {@code scored}
     */
    public void evaluated(String index, String year, String outcome) {
        Counter.builder("parindex.evaluations")
                .description("Submissions by pack and what came of them")
                .tags("index", index, "year", year, "outcome", outcome)
                .register(registry)
                .increment();
    }

    /**
     * A request was answered.
     *
     * @param route its pattern, not its address
     * @param nanos from its first byte to the last of its answer
     */
    public void answered(String route, String method, int status, long nanos) {
        Timer.builder("parindex.http.requests")
                .description("Requests and the time they took, by the pattern of their route")
                .tags("route", route, "method", method, "status", String.valueOf(status))
                .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    /** The store did not do what a request needed. */
    public void storeFailed() {
        storeErrors.increment();
    }

    /** A value that goes up and down, read when asked for: {@code queue.length} becomes {@code parindex_queue_length}. */
    public void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder("parindex." + name, value).description(description).register(registry);
    }

    /** A value that only grows, read when asked for: {@code record.entries} becomes {@code parindex_record_entries_total}. */
    public void counter(String name, String description, LongSupplier value) {
        held.add(value);
        FunctionCounter.builder("parindex." + name, value, LongSupplier::getAsLong)
                .description(description)
                .register(registry);
    }

    /** Which packs there are, asked at each scrape. */
    public void packs(Supplier<List<ServedPack>> now) {
        served = now;
    }

    /** Everything, in the text format of Prometheus, version 0.0.4. */
    public synchronized String scrape() {
        List<ServedPack> now = served.get();
        packs.register(now.stream().map(Metrics::info).toList(), true);
        compiling.register(
                now.stream()
                        .filter(ServedPack::isCompiled)
                        .map(pack ->
                                MultiGauge.Row.of(name(pack), pack.compileTime().toNanos() / 1e9))
                        .toList(),
                true);
        return registry.scrape(MEDIA_TYPE);
    }

    private static MultiGauge.Row<Number> info(ServedPack pack) {
        return MultiGauge.Row.of(name(pack).and("digest", pack.digest(), "state", pack.state()), 1);
    }

    private static Tags name(ServedPack pack) {
        return Tags.of("index", pack.index(), "year", pack.year());
    }
}
