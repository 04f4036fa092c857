package org.parindex.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.access.Access;
import org.parindex.access.NewKey;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.app.Main;
import org.parindex.process.TestJvm;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import org.parindex.store.SessionTable;

/** The command {@code serve} as a process of its own, as an operator runs it. */
final class ServeProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(https?://127\\.0\\.0\\.1:(\\d+))/");

    private final Process process;
    private final Path errors;
    private final String address;
    private final int port;
    private final String key;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServeProcess(Process process, Path errors, Matcher address, String key) {
        this.process = process;
        this.errors = errors;
        this.address = address.group(1);
        this.key = key;
        this.port = Integer.parseInt(address.group(2));
    }

    /**
     * Starts it on a free port, without samples, and waits for its address.
     *
     * @param folder for its data, and for what it prints on standard error
     * @param heap as {@code -Xmx} takes it
     * @param options of {@code serve}
     */
    static ServeProcess start(Path folder, String heap, String... options) throws IOException {
        Path data = Files.createTempDirectory(folder, "data");
        return start(data, administrator("jdbc:sqlite:" + data.resolve("parindex.db")), folder, heap, options);
    }

    /** The same on a database where the key, which {@link #administrator} makes, is known already. */
    static ServeProcess start(Path data, String key, Path folder, String heap, String... options) throws IOException {
        Path errors = Files.createTempFile(folder, "serve", ".log");
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(TestJvm.options());
        command.addAll(List.of(
                "-Xmx" + heap,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--sample",
                data.toString()));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return new ServeProcess(process, errors, found, key);
            }
        }
        throw new AssertionError(Files.readString(errors));
    }

    /** The same with the small packs of these tests. */
    static ServeProcess on(String url, String key, Path data, Path folder) throws IOException {
        String rules = RunningService.RULES.toString();
        return start(data, key, folder, "512m", "--store", url, "--rules", rules);
    }

    /** The same on a database that it has to itself, with a key made first. */
    static ServeProcess on(String url, Path data, Path folder) throws IOException {
        return on(url, administrator(url), data, folder);
    }

    /** A key as one made by the command {@code keys add}. */
    static String administrator(String url) {
        try (Database database = Database.open(url)) {
            Clock clock = Clock.systemUTC();
            Access access = Access.of(
                    new KeyTable(database), new SessionTable(database), new SecureRandom(), clock, Runnable::run);
            return access.keys()
                    .issue(new NewKey(
                            "test", Scope.of(Role.ADMIN), clock.instant().plus(Duration.ofDays(1))))
                    .text();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The program's own: its log is set up as it ships. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        List<String> parts =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(separator)));
        parts.removeIf(part -> part.endsWith("test-classes"));
        return String.join(separator, parts);
    }

    /** A bare connection of the administrator. */
    Wire wire() {
        return new Wire(port, key);
    }

    String key() {
        return key;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Has it let go of everything that nobody uses any more, classes too. */
    void collectGarbage() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(tool("jcmd"), Long.toString(pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (asked.waitFor() != 0) {
            throw new AssertionError(new String(asked.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)), headers);
    }

    HttpResponse<String> score(String json, String... headers) throws IOException, InterruptedException {
        return send("POST", "/api/v1/evaluations", json, headers);
    }

    /** What it says of its readiness, in English, once that has a status, or ten seconds later. */
    HttpResponse<String> awaitReadiness(int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/health/ready?lang=en");
        for (int tries = 0; answer.statusCode() != status && tries < 100; tries++) {
            Thread.sleep(100);
            answer = get("/health/ready?lang=en");
        }
        return answer;
    }

    /** Sends JSON. */
    HttpResponse<String> send(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)),
                headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        request.header("Authorization", "Bearer " + key).timeout(Duration.ofMinutes(1));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Everything that it printed on standard error so far. */
    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Tells it to stop, as an init system does. */
    void terminate() {
        process.destroy();
    }

    /** Ends it at once, as a loss of power would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Exit status, once it has ended. */
    int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        terminate();
        try {
            ended();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
