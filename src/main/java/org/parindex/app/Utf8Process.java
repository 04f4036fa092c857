package org.parindex.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the program again where the platform's charset is not UTF-8: Drools compiles the Java it generates in the
 * platform's charset, in which Vietnamese rule names would not survive. Java 17 takes that charset only at its start.
 */
final class Utf8Process {

    private Utf8Process() {}

    static boolean isNeeded() {
        return !Charset.defaultCharset().equals(StandardCharsets.UTF_8);
    }

    /** The same arguments on the same streams; a stop of this process stops the other. The exit status comes back. */
    static int run(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-utf8-process"));
        return process.waitFor();
    }
}
