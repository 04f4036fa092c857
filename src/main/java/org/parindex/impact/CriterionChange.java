package org.parindex.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.finding.Finding;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Status;

/** One criterion of one unit under two packs; the side is null whose pack does not have the criterion. */
public record CriterionChange(
        @Nullable CriterionScore before, @Nullable CriterionScore after) {

    /** As the second pack has it, or the first where the second has it no more. */
    public Criterion criterion() {
        CriterionScore present = after == null ? before : after;
        if (present == null) {
            throw new IllegalStateException("A criterion must be in one of the packs");
        }
        return present.criterion();
    }

    /** Points gained; negative for points lost. */
    public BigDecimal points() {
        return score(after).subtract(score(before));
    }

    /** Whether points or status differ. */
    public boolean changed() {
        return points().signum() != 0 || before == null || after == null || before.status() != after.status();
    }

    /** Whether the second pack asks for facts that were not sent, and the first did not. */
    boolean becomesMissing() {
        boolean missed = before != null && before.status() == Status.MISSING;
        return after != null && after.status() == Status.MISSING && !missed;
    }

    /** Findings of the first pack that the second does not repeat. */
    public List<Finding> gone() {
        return without(findings(before), findings(after));
    }

    /** Findings of the second pack that the first did not have. */
    public List<Finding> come() {
        return without(findings(after), findings(before));
    }

    private static BigDecimal score(@Nullable CriterionScore side) {
        return side == null ? BigDecimal.ZERO : side.score();
    }

    private static List<Finding> findings(@Nullable CriterionScore side) {
        return side == null ? List.of() : side.findings();
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        List<Finding> left = new ArrayList<>(findings);
        others.forEach(other -> left.stream()
                .filter(finding -> alike(finding, other))
                .findFirst()
                .ifPresent(left::remove));
        return List.copyOf(left);
    }

    /** A rule that only stands on another line says the same. */
    private static boolean alike(Finding one, Finding other) {
        return one.kind() == other.kind()
                && one.points().compareTo(other.points()) == 0
                && one.reason().equals(other.reason())
                && rule(one).equals(rule(other));
    }

    private static String rule(Finding finding) {
        return finding.rule() == null ? "" : finding.rule().rule();
    }
}
