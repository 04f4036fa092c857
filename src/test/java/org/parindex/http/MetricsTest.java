package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.parindex.metrics.Metrics;

/** {@code /metrics} tells what happened, in the text that Prometheus reads. */
class MetricsTest {
    private static final Pattern SAMPLE = Pattern.compile(
            "[a-z0-9_]+(\\{([a-z_]+=\"([^\"\\\\\n]|\\\\.)*\",?)*})? (-?[0-9.]+(E-?[0-9]+)?|NaN|[+]Inf)");
    private static final Pattern COMMENT =
            Pattern.compile("# (HELP [a-z0-9_]+ .*|TYPE [a-z0-9_]+ (counter|gauge|histogram|summary))");

    @Test
    void evaluations_are_counted_by_pack_and_outcome() {
        try (RunningService service = RunningService.start()) {
            service.scoreAll(
                    Samples.GOOD, Samples.GOOD, "{}", Samples.throwing("{\"id\": \"consequence\", \"count\": 1}"));
            service.score(Samples.GOOD.replace("thu-nghiem", "nix"));
            service.score(Samples.uncompiled());
            service.score(Samples.GOOD.replace("LOW", "LOWER"));
            Map<String, String> read = read(service);

            assertThat(read)
                    .containsEntry(evaluations("thu-nghiem", "2026", "scored"), "2.0")
                    .containsEntry(evaluations("thu-nghiem", "2026", "refused"), "1.0")
                    .containsEntry(evaluations("nem", "2026", "failed_rule"), "1.0")
                    .containsEntry(evaluations("loi", "2026", "faulty_pack"), "1.0")
                    .containsEntry(evaluations("none", "none", "refused"), "1.0")
                    .containsEntry(evaluations("none", "none", "unknown_pack"), "1.0");
        }
    }

    @Test
    void requests_are_timed_by_the_pattern_of_their_route_never_by_their_address() {
        try (RunningService service = RunningService.start()) {
            service.get("/api/v1/packs/thu-nghiem/2026");
            service.get("/api/v1/packs/nix/2026");
            service.get("/no/such/address");
            String timed = "parindex_http_requests_seconds_";
            Map<String, String> read = read(service);
            // a request is counted once its answer is gone, which the caller may see first
            for (int tries = 0; tries < 100 && read.keySet().stream().noneMatch(it -> it.contains("none")); tries++) {
                read = read(service);
            }

            assertThat(read)
                    .containsEntry(
                            timed + "count{method=\"GET\",route=\"/api/v1/packs/{index}/{year}\",status=\"200\"}", "1")
                    .containsEntry(
                            timed + "count{method=\"GET\",route=\"/api/v1/packs/{index}/{year}\",status=\"404\"}", "1")
                    .containsEntry(timed + "count{method=\"GET\",route=\"none\",status=\"404\"}", "1")
                    .containsEntry(timed + "bucket{method=\"GET\",route=\"none\",status=\"404\",le=\"+Inf\"}", "1");
            assertThat(read.keySet()).noneMatch(name -> name.contains("such") || name.contains("nix"));
        }
    }

    @Test
    void packs_are_told_with_their_digests_and_how_long_they_took_to_compile() {
        try (RunningService service = RunningService.start()) {
            service.score(Samples.GOOD);
            service.score(Samples.uncompiled());
            Map<String, String> read = read(service);
            String digest = service.get("/api/v1/packs/thu-nghiem/2026")
                    .json()
                    .path("digest")
                    .asText();

            assertThat(read)
                    .containsEntry(
                            "parindex_pack_info{digest=\"" + digest
                                    + "\",index=\"thu-nghiem\",state=\"ready\",year=\"2026\"}",
                            "1")
                    .containsEntry("parindex_pack_info{digest=\"\",index=\"loi\",state=\"faulty\",year=\"2026\"}", "1");
            assertThat(Double.parseDouble(read.getOrDefault(
                            "parindex_pack_compile_seconds{index=\"thu-nghiem\",year=\"2026\"}", "0")))
                    .isPositive();
        }
    }

    @Test
    void what_others_supply_and_the_process_itself_are_told() {
        Operation operation = Operation.plain();
        AtomicLong entries = new AtomicLong();
        operation.metrics().gauge("record.height", "Entries in the chain", () -> 42);
        operation.metrics().counter("record.entries", "Entries appended", entries::get);
        try (RunningService service =
                RunningService.start(RunningService.settings(ServiceSettings.Limits.standard()), operation)) {
            entries.set(3);
            System.gc();

            assertThat(read(service))
                    .containsEntry("parindex_record_height", "42.0")
                    .containsEntry("parindex_record_entries_total", "3.0")
                    .containsEntry("parindex_store_errors_total", "0.0")
                    .containsEntry("parindex_queue_length", "0.0")
                    .hasKeySatisfying(new Condition<>(
                            name -> name.startsWith("jvm_memory_used_bytes{area=\"heap\""), "of the heap"))
                    .containsKeys("jvm_threads_live_threads", "process_files_open_files");
        }
    }

    /** Samples by their names and labels; each line must be one that Prometheus can read. */
    private static Map<String, String> read(RunningService service) {
        var answer = service.get("/metrics");
        assertThat(answer.header("Content-Type")).isEqualTo(Metrics.MEDIA_TYPE);
        Map<String, String> samples = new LinkedHashMap<>();
        answer.text().lines().forEach(line -> {
            Matcher sample = SAMPLE.matcher(line);
            assertThat(sample.matches() || COMMENT.matcher(line).matches())
                    .as(line)
                    .isTrue();
            if (!line.startsWith("#")) {
                int space = line.lastIndexOf(' ');
                assertThat(samples.put(line.substring(0, space), line.substring(space + 1)))
                        .as(line)
                        .isNull();
            }
        });
        return samples;
    }

    private static String evaluations(String index, String year, String outcome) {
        return "parindex_evaluations_total{index=\"" + index + "\",outcome=\"" + outcome + "\",year=\"" + year + "\"}";
    }
}
