package org.parindex.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parindex.bench.Rounds.Spread;

/** Runs every benchmark round after round and prints the tables of README.md. Takes JMH's own options; -f is the rounds. */
final class MeasuredTable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ROUNDS = 3;

    private final Rounds rounds;

    private MeasuredTable(Rounds rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        Rounds rounds = new Rounds();
        for (int round = 0; round < given.getForkCount().orElse(ROUNDS); round++) {
            rounds.add(new Runner(new OptionsBuilder()
                            .parent(given)
                            .include(ScoringBenchmark.class.getName())
                            .forks(1)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        MeasuredTable table = new MeasuredTable(rounds);
        table.ways();
        table.ratio();
        table.steps();
    }

    private void ways() {
        OUT.println("\n| way | units/s | least and most | µs a unit | kB allocated a unit |");
        OUT.println("|---|---|---|---|---|");
        way("parindex in process", "inProcess");
        way("parindex, JSON in and out", "fromJsonToJson");
        way("plain Drools, no trace", "plainDrools");
        way("hand-written Java, no trace", "handWritten");
    }

    private void way(String name, String benchmark) {
        Spread units = rounds.unitsPerSecond(benchmark);
        OUT.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f to %,.0f | %.1f | %.1f |%n",
                name,
                units.median(),
                units.least(),
                units.most(),
                rounds.micros(benchmark),
                rounds.bytes(benchmark) / 1000);
    }

    private void ratio() {
        Spread ratio = rounds.ofPlainDrools();
        OUT.printf(
                Locale.ROOT,
                "%nIn turn with plain Drools, parindex in process is %.2f as fast (%.2f to %.2f).%n",
                ratio.median(),
                ratio.least(),
                ratio.most());
    }

    /** What is not measured by itself is a difference of what is. */
    private void steps() {
        double fire = rounds.micros("plainDrools");
        double bind = rounds.micros("stepBind");
        double rules = rounds.micros("stepBindFireRecord");
        OUT.println("\n| step of parindex, JSON in and out | µs a unit |\n|---|---|");
        step("read JSON, check it, derive fields", rounds.micros("stepRead"));
        step("bind facts to the objects that rules see", bind);
        step("session, insert, fire (plain Drools)", fire);
        step("record findings with facts and arithmetic (difference)", rules - bind - fire);
        step("decide what is open, add up, prove the sum (difference)", rounds.micros("inProcess") - rules);
        step("write JSON", rounds.micros("stepWrite"));
    }

    private static void step(String name, double micros) {
        OUT.printf(Locale.ROOT, "| %s | %.1f |%n", name, micros);
    }
}
