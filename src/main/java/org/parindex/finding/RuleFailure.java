package org.parindex.finding;

import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/** A rule that failed while it ran: the evaluation fails as a whole. */
public final class RuleFailure extends Exception {
    private final transient @Nullable RulePlace place;
    private final Text problem;

    /**
     * @param place the rule; null where the engine cannot tell
     * @param problem to follow the rule's name in a sentence, without a full stop
     */
    public RuleFailure(@Nullable RulePlace place, Text problem, @Nullable Throwable cause) {
        super(
                (place == null ? "" : place.file() + ":" + place.line() + " \"" + place.rule() + "\": ") + problem.en(),
                cause);
        this.place = place;
        this.problem = problem;
    }

    public @Nullable RulePlace place() {
        return place;
    }

    /** What went wrong, to follow the rule's name in a sentence; no Java class is named. */
    public Text problem() {
        return problem;
    }
}
