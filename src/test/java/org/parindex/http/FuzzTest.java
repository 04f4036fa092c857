package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the answer is well-formed and no fault of the program, and nothing of it stays behind. */
class FuzzTest {
    private static final int SENDERS = 4;
    private static final int WARM_UP = 500;
    /** What a process that loads classes and compiles code may grow by without leaking. */
    private static final long SLACK_BYTES = 8 << 20;

    private static final int SLACK = 12;

    /** Most that are shown. */
    private static final int FAULTS = 20;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    @Test
    void three_thousand_malformed_requests_are_answered_and_leave_nothing_behind() throws Exception {
        fuzz(3_000, 20_261_126);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_malformed_requests_are_answered_and_leave_nothing_behind() throws Exception {
        fuzz(100_000, 6);
    }

    private void fuzz(int count, long seed) throws Exception {
        try (ServeProcess service = ServeProcess.start(folder, "384m", "--rules", RunningService.RULES.toString())) {
            assertThat(service.score(Samples.GOOD).body()).contains("\"score\":8.96");
            send(service, WARM_UP, -seed);
            Footprint before = Footprint.of(service, Integer.MAX_VALUE);
            Map<Integer, Integer> statuses = send(service, count, seed);
            assertThat(faults).isEmpty();
            Footprint after = Footprint.of(service, before.threads() + SLACK);

            assertThat(statuses.keySet()).contains(200, 400, 401, 404, 405, 415, 422, 431);
            assertThat(service.score(" ".repeat(9 << 20)).statusCode()).isEqualTo(413);
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + SLACK);
            assertThat(after.files()).isLessThanOrEqualTo(before.files() + SLACK);
            assertThat(after.heap()).isLessThan(before.heap() + SLACK_BYTES);
            assertThat(service.score(Samples.GOOD).body()).contains("\"score\":8.96");
            assertThat(service.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(service.errors()).doesNotContain("ERROR", "OutOfMemory");
        }
    }

    private Map<Integer, Integer> send(ServeProcess service, int count, long seed) throws Exception {
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                Malformed malformed = new Malformed(seed + sender, service.key());
                all.add(senders.submit(() -> {
                    for (int i = 0; i < count / SENDERS; i++) {
                        statuses.merge(exchange(service.port(), malformed.next()), 1, Integer::sum);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            senders.shutdownNow();
        }
        return statuses;
    }

    /** Status of the answer; 0 where there is none, which only a head that is not one may have. */
    private int exchange(int port, Malformed.Request request) throws IOException {
        byte[] bytes = sent(port, request.bytes());
        if (bytes.length == 0 && !request.wellHeaded()) {
            return 0;
        }
        try {
            RawAnswer answer = RawAnswer.read(bytes, request.answer());
            check(answer);
            return answer.status();
        } catch (AssertionError | RuntimeException wrong) {
            if (faults.size() < FAULTS) {
                faults.add(wrong + "\n" + shown(request));
            }
            return -1;
        }
    }

    private static void check(RawAnswer answer) {
        boolean ruleOfTest = answer.text().contains("urn:parindex:problem:failed-rule");
        boolean packOfTest = answer.text().contains("urn:parindex:problem:faulty-pack");
        boolean notSpoken = answer.status() == 501 || answer.status() == 505;
        assertThat(answer.status() < 500 || ruleOfTest || packOfTest || notSpoken)
                .as(answer.status() + " " + answer.text())
                .isTrue();
        assertThat(answer.headers()).containsKeys("x-request-id", "x-content-type-options", "content-security-policy");
        assertThat(answer.text()).doesNotContain("\tat ", "jetty", "javalin");
        if (answer.type().equals("application/problem+json") && answer.body().length > 0) {
            assertThat(RunningService.parsed(answer.text()).path("status").asInt())
                    .isEqualTo(answer.status());
        } else if (answer.status() >= 400 && answer.body().length > 0) {
            assertThat(answer.type()).isEqualTo("text/html");
        }
    }

    private static byte[] sent(int port, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            // ports of closed connections are free at once: there are fewer of them than requests
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            try {
                out.write(bytes);
                socket.shutdownOutput();
            } catch (IOException closedMeanwhile) {
                // its answer may be here all the same
            }
            return all(in);
        }
    }

    private static byte[] all(InputStream in) throws IOException {
        var read = new java.io.ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        try {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                read.write(part, 0, count);
            }
        } catch (java.net.SocketException reset) {
            // what came before it counts
        }
        return read.toByteArray();
    }

    private static String shown(Malformed.Request request) {
        String text = new String(request.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(1_500, text.length()));
    }
}
