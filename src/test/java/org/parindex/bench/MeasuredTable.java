package org.parindex.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark in one run and prints the tables of README.md. Takes JMH's own options too. */
final class MeasuredTable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, RunResult> results = new HashMap<>();

    private MeasuredTable(Collection<RunResult> run) {
        for (RunResult result : run) {
            String name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
    }

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> run = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(ScoringBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        MeasuredTable table = new MeasuredTable(run);
        table.ways();
        table.steps();
    }

    private void ways() {
        OUT.println("\n| way | units/s | ± | µs a unit | of plain Drools | kB allocated a unit |");
        OUT.println("|---|---|---|---|---|---|");
        way("parindex in process", "inProcess");
        way("parindex, JSON in and out", "fromJsonToJson");
        way("plain Drools, no trace", "plainDrools");
        way("hand-written Java, no trace", "handWritten");
    }

    private void way(String name, String benchmark) {
        OUT.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.1f | %.2f | %.1f |%n",
                name,
                unitsPerSecond(benchmark),
                results.get(benchmark).getPrimaryResult().getScoreError(),
                micros(benchmark),
                unitsPerSecond(benchmark) / unitsPerSecond("plainDrools"),
                results.get(benchmark)
                                .getSecondaryResults()
                                .get("gc.alloc.rate.norm")
                                .getScore()
                        / 1000);
    }

    /** What is not measured by itself is a difference of what is. */
    private void steps() {
        double fire = micros("plainDrools");
        double bind = micros("stepBind");
        double rules = micros("stepBindFireRecord");
        OUT.println("\n| step of parindex, JSON in and out | µs a unit |\n|---|---|");
        step("read JSON, check it, derive fields", micros("stepRead"));
        step("bind facts to the objects that rules see", bind);
        step("session, insert, fire (plain Drools)", fire);
        step("record findings with facts and arithmetic (difference)", rules - bind - fire);
        step("decide what is open, add up, prove the sum (difference)", micros("inProcess") - rules);
        step("write JSON", micros("stepWrite"));
    }

    private static void step(String name, double micros) {
        OUT.printf(Locale.ROOT, "| %s | %.1f |%n", name, micros);
    }

    private double unitsPerSecond(String benchmark) {
        return results.get(benchmark).getPrimaryResult().getScore();
    }

    private double micros(String benchmark) {
        return 1e6 / unitsPerSecond(benchmark);
    }
}
