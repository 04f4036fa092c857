package org.parindex.page;

import java.math.BigDecimal;
import java.util.List;
import org.parindex.finding.Finding;
import org.parindex.pack.Criterion;
import org.parindex.pack.Method;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Status;

/**
 * One criterion as a page shows it.
 *
 * @param opens the groups that begin with this criterion, outermost first
 */
public record CriterionView(RulePack pack, CriterionScore score, List<Opened> opens) {

    /** A group's heading and its level among the page's headings. */
    public record Opened(Criterion.Group group, int level) {}

    /** Level of the criterion's own heading: one below its innermost group. */
    public int level() {
        return Math.min(6, score.criterion().path().size() + 2);
    }

    public Criterion criterion() {
        return score.criterion();
    }

    public int decimals() {
        return pack.description().rounding().decimals();
    }

    /** A bonus that was not earned is not a loss. */
    public boolean lost() {
        return score.lost().signum() > 0 && !bonus();
    }

    public boolean bonus() {
        return criterion().method().kind() == Method.Kind.BONUS;
    }

    public boolean penalty() {
        return criterion().method().kind() == Method.Kind.PENALTY;
    }

    public boolean applies() {
        return score.status() != Status.NOT_APPLICABLE;
    }

    public boolean missing() {
        return score.status() == Status.MISSING;
    }

    /** The score on a scale of 0 to 100. */
    public String bar() {
        BigDecimal reached = penalty() ? criterion().max().add(score.score()) : score.score();
        return Bars.width(reached, criterion().max());
    }

    public List<Finding> findings() {
        return score.findings();
    }

    /** Whether its points were computed, so that there is more to show than the points themselves. */
    public boolean calculated(Finding finding) {
        String arithmetic = finding.arithmetic();
        return arithmetic != null && arithmetic.matches(".*[×:=→].*|.* − .*");
    }

    public List<FactTable> factTables() {
        return FactTable.of(score.findings());
    }

    public List<RuleSource> rules() {
        return RuleSource.of(pack, score.findings());
    }
}
