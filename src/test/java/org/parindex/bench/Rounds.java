package org.parindex.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** Every benchmark measured once a round, in a process of its own: a machine that others share is faster now than then. */
final class Rounds {
    private final Map<String, List<RunResult>> results = new HashMap<>();

    void add(Collection<RunResult> round) {
        for (RunResult result : round) {
            String name = result.getParams().getBenchmark();
            results.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), any -> new ArrayList<>())
                    .add(result);
        }
    }

    Spread unitsPerSecond(String benchmark) {
        return Spread.of(results.get(benchmark).stream()
                .map(round -> round.getPrimaryResult().getScore())
                .toList());
    }

    /**
     * How fast parindex is, plain Drools being 1: from the two in turn, since a minute later the same machine may be half as
     * fast.
     */
    Spread ofPlainDrools() {
        return Spread.of(results.get("inTurn").stream()
                .map(round -> counted(round, "plainDroolsNanos") / counted(round, "parindexNanos"))
                .toList());
    }

    private static double counted(RunResult round, String name) {
        return round.getSecondaryResults().get(name).getScore();
    }

    double micros(String benchmark) {
        return 1e6 / unitsPerSecond(benchmark).median();
    }

    /** Bytes allocated a unit. */
    double bytes(String benchmark) {
        return Spread.of(results.get(benchmark).stream()
                        .map(round -> counted(round, "gc.alloc.rate.norm"))
                        .toList())
                .median();
    }

    /** The middle of some measurements (the lower one of two), the least and the most. */
    record Spread(double median, double least, double most) {
        static Spread of(List<Double> measured) {
            List<Double> sorted = measured.stream().sorted().toList();
            return new Spread(sorted.get((sorted.size() - 1) / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }
}
