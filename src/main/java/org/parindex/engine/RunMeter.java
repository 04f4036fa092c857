package org.parindex.engine;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/** Counts what one evaluation does, and stops it at its limits. Reads the clock rarely. For one thread. */
final class RunMeter {
    /** The engine's joins know their thread, not their evaluation. */
    private static final ThreadLocal<@Nullable RunMeter> AT_WORK = new ThreadLocal<>();

    private static final int BETWEEN_LOOKS = 0xFF;
    private static final int BETWEEN_INSERTIONS = 0x3F;

    private final RunLimits limits;
    private final LongSupplier nanoTime;
    private final long start;
    private long comparisons;
    private long mostComparisons;
    private int insertions;
    private int findings;

    /** @param nanoTime as {@link System#nanoTime} */
    RunMeter(RunLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.mostComparisons = limits.comparisons();
    }

    /** The meter of the evaluation that runs on this thread; null where none does. */
    static @Nullable RunMeter atWork() {
        return AT_WORK.get();
    }

    void begin() {
        AT_WORK.set(this);
    }

    void end() {
        AT_WORK.remove();
    }

    /** A fact is about to go in, to be held against conditions of its own. */
    void inserting() {
        mostComparisons += limits.comparisonsPerFact();
        if ((++insertions & BETWEEN_INSERTIONS) == 0) {
            look(null);
        }
    }

    /** Two facts, or a fact and what was found before it, are held against each other, or one is noted for a finding. */
    void compared(@Nullable String rule) {
        if ((++comparisons & BETWEEN_LOOKS) == 0) {
            look(rule);
        }
    }

    /** A rule is about to fire. */
    void firing(int before, String rule) {
        if (before >= limits.firings()) {
            throw new LimitException(
                    rule,
                    new Text(
                            "lên tiếng " + limits.firings() + " lần; nó có tự khớp với chính nó không?",
                            "fired " + limits.firings() + " times; does it match itself?"));
        }
        if ((before & 0x3F) == 0) {
            look(rule);
        }
    }

    void said(String reason) {
        if (++findings > limits.findings()) {
            throw new LimitException(
                    null,
                    new Text(
                            "cho hay trừ điểm quá " + limits.findings() + " lần",
                            "said more than " + limits.findings() + " findings"));
        }
        if (reason.length() > limits.reasonLength()) {
            throw new LimitException(
                    null,
                    new Text(
                            "nêu lý do dài " + reason.length() + " ký tự; nhiều nhất " + limits.reasonLength(),
                            "gives a reason of " + reason.length() + " characters; at most " + limits.reasonLength()));
        }
    }

    private void look(@Nullable String rule) {
        if (comparisons > mostComparisons) {
            throw new LimitException(
                    rule,
                    new Text(
                            "so dữ kiện với dữ kiện quá " + mostComparisons
                                    + " lần; hãy nối các mẫu của nó bằng một trường chung",
                            "compared facts with facts more than " + mostComparisons
                                    + " times; connect its patterns by a common field"));
        }
        if (nanoTime.getAsLong() - start > limits.time().toNanos()) {
            throw new LimitException(
                    rule,
                    new Text(
                            "sau " + limits.time().toSeconds() + " giây vẫn chưa xong",
                            "was still not done after " + limits.time().toSeconds() + " seconds"));
        }
    }
}
