package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.Criterion;
import org.parindex.pack.Rounding;
import org.parindex.text.Text;

/** Adds up what was said of one criterion: opening points, findings, ceiling and floor, council, rounding. */
final class CriterionScorer {
    private final Rounding rounding;

    CriterionScorer(Rounding rounding) {
        this.rounding = rounding;
    }

    /** A criterion taken out before the rules or by them; a council may still decide the points of a missing one. */
    CriterionScore closed(
            Criterion leaf, List<Finding> closing, @Nullable BigDecimal claimed, Council.@Nullable Decision decision) {
        boolean missing = closing.get(0).kind() == Kind.MISSING;
        List<Finding> findings = new ArrayList<>(closing);
        if (decision == null || !missing) {
            if (decision != null) {
                findings.add(decision.withoutEffect());
            }
            Status status = missing ? Status.MISSING : Status.NOT_APPLICABLE;
            return new CriterionScore(leaf, status, BigDecimal.ZERO, claimed, findings);
        }
        return standing(leaf, BigDecimal.ZERO, findings, claimed, decision);
    }

    /**
     * @param sought what its rules look for; asked only where a finding must tell it
     * @throws RuleFailure if a rule takes the criterion out while another gives or takes points
     */
    CriterionScore scored(
            Criterion leaf,
            List<Finding> said,
            Supplier<List<Finding.Searched>> sought,
            @Nullable BigDecimal claimed,
            Council.@Nullable Decision decision)
            throws RuleFailure {
        List<Finding> closing = closing(said);
        if (!closing.isEmpty()) {
            refuseContradiction(closing, said);
            return closed(leaf, closing, claimed, decision);
        }
        List<Finding> findings = new ArrayList<>();
        if (leaf.start().signum() != 0) {
            findings.add(start(leaf, sought.get()));
        }
        findings.addAll(said);
        if (findings.isEmpty()) {
            findings.add(silent(sought.get()));
        }
        return standing(leaf, cap(leaf, findings), findings, claimed, decision);
    }

    /** What stands: the points decided by the council, or those computed, rounded where the pack rounds each. */
    private CriterionScore standing(
            Criterion leaf,
            BigDecimal computed,
            List<Finding> findings,
            @Nullable BigDecimal claimed,
            Council.@Nullable Decision decision) {
        BigDecimal score = computed;
        if (decision != null) {
            findings.add(decision.against(computed));
            score = Decimals.stripped(decision.points());
        }
        return new CriterionScore(leaf, Status.SCORED, round(score, findings), claimed, findings);
    }

    private static List<Finding> closing(List<Finding> said) {
        List<Finding> closing = new ArrayList<>(0);
        for (Finding finding : said) {
            if (finding.kind() == Kind.NOT_APPLICABLE || finding.kind() == Kind.MISSING) {
                closing.add(finding);
            }
        }
        return closing;
    }

    private static void refuseContradiction(List<Finding> closing, List<Finding> said) throws RuleFailure {
        boolean oneKind = closing.stream().map(Finding::kind).distinct().count() == 1;
        if (closing.size() != said.size() || !oneKind) {
            throw new RuleFailure(
                    closing.get(0).rule(),
                    new Text(
                            "loại tiêu chí ra trong khi quy tắc khác nói khác",
                            "takes the criterion out while another rule says otherwise"),
                    null);
        }
    }

    private static Finding start(Criterion leaf, List<Finding.Searched> sought) {
        String points = Decimals.vietnamese(leaf.start());
        return new Finding(Kind.START, leaf.start(), "Mở đầu " + points + " điểm", points, null, List.of(), sought);
    }

    private static Finding silent(List<Finding.Searched> sought) {
        return new Finding(Kind.AWARD, BigDecimal.ZERO, "Không quy tắc nào cho điểm", null, null, List.of(), sought);
    }

    private static BigDecimal cap(Criterion leaf, List<Finding> findings) {
        BigDecimal sum = Finding.sum(findings);
        BigDecimal capped = sum.max(leaf.least()).min(leaf.most());
        if (capped.compareTo(sum) != 0) {
            boolean above = sum.compareTo(leaf.most()) > 0;
            String limit = Decimals.vietnamese(above ? leaf.most() : leaf.least());
            findings.add(Finding.byProgram(
                    Kind.CAP,
                    Decimals.stripped(capped.subtract(sum)),
                    above ? "Không quá " + limit + " điểm" : "Không dưới " + limit + " điểm",
                    limit + " − (" + Decimals.vietnamese(sum) + ")"));
        }
        return Decimals.stripped(capped);
    }

    private BigDecimal round(BigDecimal score, List<Finding> findings) {
        if (rounding.step() == Rounding.Step.TOTAL) {
            return score;
        }
        BigDecimal rounded = Decimals.stripped(rounding.round(score));
        if (rounded.compareTo(score) != 0) {
            findings.add(Finding.byProgram(
                    Kind.ROUNDING,
                    Decimals.stripped(rounded.subtract(score)),
                    "Làm tròn đến " + rounding.decimals() + " chữ số thập phân",
                    Decimals.vietnamese(score) + " → " + Decimals.vietnamese(rounded)));
        }
        return rounded;
    }
}
