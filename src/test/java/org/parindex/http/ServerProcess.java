package org.parindex.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own with a small heap, until its standard input is closed. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final int port;
    private final String key;

    private ServerProcess(Process process, int port, String key) {
        this.process = process;
        this.port = port;
        this.key = key;
    }

    /** @param heap as {@code -Xmx} takes it */
    static ServerProcess start(String heap) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new ServerProcess(process, Integer.parseInt(printed.readLine()), printed.readLine());
    }

    public static void main(String[] arguments) throws IOException {
        try (RunningService service = RunningService.start()) {
            service.score(Samples.GOOD);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(service.port() + "\n" + service.access().key());
            while (System.in.read() >= 0) {
                // until the test lets go
            }
        }
    }

    /** A bare connection of the administrator. */
    Wire wire() {
        return new Wire(port, key);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
