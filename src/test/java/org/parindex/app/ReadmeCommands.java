package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parindex.process.TestJvm;
import org.parindex.store.TestDatabase;

/** Runs commands of the README against the runnable jar, and holds what they print against what the README says they print. */
final class ReadmeCommands {
    private static final Pattern BLOCK =
            Pattern.compile("```sh\\n(?<commands>.*?)```\\n```text\\n(?<output>.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Path JAR = Path.of(System.getProperty("parindex.jar", "target/parindex.jar"));

    private static final String OPERATOR = "\n## Five minutes as an operator";

    private final Path folder;

    /** @param folder empty, where the commands run */
    ReadmeCommands(Path folder) {
        this.folder = folder;
    }

    /** What the README says before it comes to operators. */
    static String beforeOperators() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return readme.substring(0, readme.indexOf(OPERATOR));
    }

    /** The rest. */
    static String ofOperators() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return readme.substring(readme.indexOf(OPERATOR));
    }

    /**
     * Runs every command of a part, in order, beside a service with the sample facts.
     *
     * @return how many blocks of commands it has
     */
    int runBesideService(String part) throws Exception {
        layOut();
        Process service =
                start(folder.resolve("bin/java").toString(), "-jar", "target/parindex.jar", "serve", "--port", "0");
        try {
            List<String> printed = new ArrayList<>();
            String port = portPrinted(service.inputReader(StandardCharsets.UTF_8), printed);
            assertThat(signedIn(printed.get(printed.size() - 1)))
                    .as("the address to open")
                    .isEqualTo(303);
            assertThat(printed).as("the ranking").anyMatch(line -> line.contains("Khối cục"));
            return check(part, "127.0.0.1:8080", "127.0.0.1:" + port);
        } finally {
            service.destroy();
            assertThat(service.waitFor(60, TimeUnit.SECONDS))
                    .as("stops when told to")
                    .isTrue();
        }
    }

    /** The same beside a PostgreSQL with the account and the database that the README says to make. */
    int runBesidePostgres(String part) throws Exception {
        layOut();
        try (EmbeddedPostgres postgres = postgres()) {
            return check(part, "127.0.0.1:5432", "127.0.0.1:" + postgres.getPort());
        }
    }

    /** @param port which the README names, in place of the {@code free} one */
    private int check(String part, String port, String free) throws Exception {
        Matcher block = BLOCK.matcher(part);
        int blocks = 0;
        for (; block.find(); blocks++) {
            check(block.group("commands").replace(port, free), block.group("output"));
        }
        assertThat(blocks).isEqualTo(occurrences(part, "```sh"));
        return blocks;
    }

    private static EmbeddedPostgres postgres() throws IOException, SQLException {
        EmbeddedPostgres server = TestDatabase.server().start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create user parindex");
            statement.execute("create database parindex owner parindex");
        }
        return server;
    }

    private void check(String commands, String expected) throws Exception {
        Process shell = start("bash", "-euo", "pipefail", "-c", commands);
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(commands + "\n" + output).isZero();
        assertThat(expected.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(output).as(commands).contains(line));
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, first) -> first + ":" + path);
        return builder.start();
    }

    /** The machine's own java, started as processes of tests are. */
    private void layOutJava() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path script = Files.createDirectory(folder.resolve("bin")).resolve("java");
        Files.writeString(
                script, "#!/bin/sh\nexec '" + java + "' " + String.join(" ", TestJvm.options()) + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private static String portPrinted(BufferedReader output, List<String> printed) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new AssertionError("The service printed no address: " + printed);
    }

    /** Status of the address at the end of the line. */
    private static int signedIn(String line) throws Exception {
        URI address = URI.create(line.substring(line.indexOf("http://")));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private void layOut() throws IOException {
        layOutJava();
        for (String tree : List.of("rules", "fixtures")) {
            try (Stream<Path> walk = Files.walk(Path.of(tree))) {
                for (Path path : walk.sorted().toList()) {
                    Files.copy(path, folder.resolve(path.toString()));
                }
            }
        }
        Files.createDirectories(folder.resolve("target"));
        Files.copy(JAR, folder.resolve("target/parindex.jar"));
    }
}
