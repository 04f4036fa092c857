package org.parindex.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.pack.CriterionCode;
import org.parindex.scorecard.Scorecard;

/** One unit of the {@link Workload} scored again and again: four ways to the same total, and the steps of parindex. */
@State(Scope.Thread)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 3, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScoringBenchmark {
    private final Workload workload = new Workload();
    private final Scorecard card = workload.scorecard();

    @Setup(Level.Trial)
    public void requireSameTotals() {
        workload.requireSameTotals();
    }

    @Benchmark
    public Scorecard inProcess() {
        return workload.scorecard();
    }

    /** What each of two ways took of the time in which both were run in turn. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class InTurn {
        public long parindexNanos;
        public long plainDroolsNanos;
    }

    /**
     * One unit by parindex, one by plain Drools: whatever slows the machine down slows both. What is warm later, the larger
     * of the two, would seem slow for as long.
     */
    @Benchmark
    @Warmup(iterations = 10, time = 3, timeUnit = TimeUnit.SECONDS)
    public BigDecimal inTurn(InTurn turn) {
        long start = System.nanoTime();
        BigDecimal score = workload.scorecard().score();
        long between = System.nanoTime();
        BigDecimal total = workload.byPlainDrools();
        turn.parindexNanos += between - start;
        turn.plainDroolsNanos += System.nanoTime() - between;
        return score.add(total);
    }

    @Benchmark
    public byte[] fromJsonToJson() {
        return workload.fromJsonToJson();
    }

    @Benchmark
    public BigDecimal handWritten() {
        return workload.byHand();
    }

    @Benchmark
    public BigDecimal plainDrools() {
        return workload.byPlainDrools();
    }

    @Benchmark
    public Submission stepRead() {
        return workload.read();
    }

    @Benchmark
    public List<Object> stepBind() {
        return workload.boundFacts();
    }

    @Benchmark
    public Map<CriterionCode, List<Finding>> stepBindFireRecord() {
        return workload.findings();
    }

    @Benchmark
    public byte[] stepWrite() {
        return Workload.written(card);
    }
}
