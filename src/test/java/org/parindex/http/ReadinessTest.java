package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parindex.http.RunningService.Answer;
import org.parindex.metrics.Metrics;
import org.parindex.text.Text;

/** {@code /health/ready} tells what is missing, for as long as it is missing, and answers whatever happens to it. */
class ReadinessTest {
    private static final Text GONE = new Text("Không có.", "It is gone.");

    @Test
    void a_need_that_fails_is_told_with_its_reason_and_nothing_of_its_cause_until_it_is_met_again() throws Exception {
        AtomicBoolean fails = new AtomicBoolean(true);
        try (RunningService service = needing(new Need("store", GONE, () -> {
            if (fails.get()) {
                throw new IOException("password=secret");
            }
        }))) {
            Answer failing = service.get("/health/ready", "Accept-Language", "en");
            assertThat(failing.status()).isEqualTo(503);
            assertThat(failing.header("Retry-After")).isNotEmpty();
            assertThat(failing.errors()).containsExactly("store It is gone.");
            assertThat(failing.text()).doesNotContain("secret");

            fails.set(false);
            assertThat(service.awaitReady().json().at("/needs/0/name").asText()).isEqualTo("store");
        }
    }

    @Test
    void a_need_that_hangs_keeps_one_thread_and_nobody_who_asks() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (RunningService service = needing(new Need("store", GONE, () -> {
            asked.incrementAndGet();
            hangs.await();
        }))) {
            for (int i = 0; i < 3; i++) {
                assertThat(service.get("/health/ready").status()).isEqualTo(503);
            }
            assertThat(asked).hasValue(1);
            assertThat(service.get("/health/live").status()).isEqualTo(200);

            hangs.countDown();
            assertThat(service.awaitReady().status()).isEqualTo(200);
        }
    }

    @Test
    void a_disk_that_is_nearly_full_is_told() throws IOException {
        try (RunningService service = needing(FreeDisk.of(Path.of("."), Long.MAX_VALUE))) {
            assertThat(service.get("/health/ready").errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("disk ");
        }
        try (RunningService service = needing(FreeDisk.of(Path.of("."), 1))) {
            assertThat(service.get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void the_need_of_a_folder_that_is_gone_fails() {
        try (RunningService service = needing(FreeDisk.of(Path.of("no-such-folder"), 1))) {
            assertThat(service.get("/health/ready").status()).isEqualTo(503);
        }
    }

    private static RunningService needing(Need need) {
        return RunningService.start(
                RunningService.settings(ServiceSettings.Limits.standard()),
                new Operation(new Metrics(), List.of(need)));
    }
}
