package org.parindex.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.record.Appended;
import org.parindex.record.AuditReport;
import org.parindex.store.TestDatabase;

/** Evaluations a second that the record makes durable, for one caller and for many, and that an audit proves. */
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecordBenchmark {
    private static final int AUDITED = 20_000;
    private static final int FILLED_AT_ONCE = 250;

    /** A record that is empty to begin with. */
    @State(Scope.Benchmark)
    public static class Fresh {
        @Param
        public TestDatabase kind = TestDatabase.SQLITE;

        private @Nullable RecordWorkload record;

        @Setup
        public void open() {
            record = new RecordWorkload(kind);
        }

        RecordWorkload record() {
            return Objects.requireNonNull(record);
        }

        @TearDown
        public void close() {
            record().close();
        }
    }

    /** A record to be proved. */
    @State(Scope.Benchmark)
    public static class Filled extends Fresh {
        @Override
        public void open() {
            super.open();
            for (int entries = 0; entries < AUDITED; entries += FILLED_AT_ONCE) {
                record().fill(FILLED_AT_ONCE);
            }
        }
    }

    @Benchmark
    public Appended oneCaller(Fresh fresh) {
        return fresh.record().append();
    }

    @Benchmark
    @Threads(64)
    public Appended manyCallers(Fresh fresh) {
        return fresh.record().append();
    }

    @Benchmark
    @OperationsPerInvocation(AUDITED)
    public AuditReport audit(Filled filled) {
        return filled.record().audit();
    }
}
