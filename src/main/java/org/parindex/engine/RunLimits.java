package org.parindex.engine;

import java.time.Duration;

/**
 * How much one evaluation may do before it fails, alone. Far above what rules for people need: the largest submission
 * that is accepted stays below under any pack that looks at each fact a fixed number of times.
 *
 * @param firings of rules
 * @param findings said
 * @param reasonLength of the longest reason, in characters
 * @param comparisons of facts with facts; each fact sent allows {@code comparisonsPerFact} more
 * @param time by the wall clock
 */
record RunLimits(
        int firings, int findings, int reasonLength, long comparisons, long comparisonsPerFact, Duration time) {
    static final RunLimits DEFAULT = new RunLimits(100_000, 100_000, 20_000, 1_000_000, 100, Duration.ofSeconds(30));
}
