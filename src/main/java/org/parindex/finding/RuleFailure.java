package org.parindex.finding;

import org.jspecify.annotations.Nullable;

/** A rule that failed while it ran: the evaluation fails as a whole. */
public final class RuleFailure extends Exception {
    private final transient @Nullable RulePlace place;
    private final String problem;

    /** @param place the rule; null where the engine cannot tell */
    public RuleFailure(@Nullable RulePlace place, String problem, @Nullable Throwable cause) {
        super(
                (place == null ? "" : place.file() + ":" + place.line() + " \"" + place.rule() + "\": ") + problem,
                cause);
        this.place = place;
        this.problem = problem;
    }

    public @Nullable RulePlace place() {
        return place;
    }

    public String problem() {
        return problem;
    }
}
