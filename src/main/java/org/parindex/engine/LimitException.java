package org.parindex.engine;

import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/** An evaluation went past one of its limits. Thrown through the engine, which knows nothing of it. */
final class LimitException extends RuntimeException {
    private final transient @Nullable String rule;
    private final transient Text problem;

    /** @param rule the rule at work; null where it is the one whose consequence runs */
    LimitException(@Nullable String rule, Text problem) {
        super(problem.en());
        this.problem = problem;
        this.rule = rule;
    }

    @Nullable String rule() {
        return rule;
    }

    Text problem() {
        return problem;
    }

    /** The limit behind whatever the engine made of it; null if it is something else. */
    static @Nullable LimitException behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitException limit) {
                return limit;
            }
        }
        return null;
    }
}
