package org.parindex.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Finds rules that award, as a written number, more than their criterion can have: the program would cap it silently. */
final class AwardsAboveMaximum {
    private static final Pattern COMMENT_OR_AWARD = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|score\\s*\\.\\s*award\\s*\\(\\s*\"(\\d{1,9}(?:\\.\\d{1,10})?)\"", Pattern.DOTALL);

    private AwardsAboveMaximum() {}

    static List<PackFault> check(RulePack pack) {
        List<PackFault> faults = new ArrayList<>();
        for (RulePack.RuleFile file : pack.files()) {
            file.criterion()
                    .map(CriterionCode::text)
                    .flatMap(pack::criterion)
                    .filter(leaf -> leaf.max().signum() > 0) // one that is not is told of in criteria.yaml
                    .ifPresent(leaf -> check(file, leaf, faults));
        }
        return faults;
    }

    private static void check(RulePack.RuleFile file, Criterion leaf, List<PackFault> faults) {
        Matcher award = COMMENT_OR_AWARD.matcher(file.text());
        while (award.find()) {
            if (award.group(1) != null && Decimals.parse(award.group(1)).compareTo(leaf.most()) > 0) {
                Span span = Span.within(file.text(), award.start(1), award.end(1));
                faults.add(fault(file, leaf, span, Decimals.parse(award.group(1))));
            }
        }
    }

    private static PackFault fault(RulePack.RuleFile file, Criterion leaf, Span span, BigDecimal points) {
        return new PackFault(
                        file.path(),
                        span,
                        FaultCode.AWARD_ABOVE_MAXIMUM,
                        new Text(
                                "Cho " + Decimals.vietnamese(points) + " điểm, nhưng tiêu chí " + leaf.code()
                                        + " tối đa " + Decimals.vietnamese(leaf.most()) + ".",
                                "Awards " + Decimals.plain(points) + " points, but criterion " + leaf.code()
                                        + " has at most " + Decimals.plain(leaf.most()) + "."))
                .withHint(
                        "Sửa số điểm ở đây, hoặc max của tiêu chí trong criteria.yaml theo đúng văn bản.",
                        "Correct the points here, or the criterion's max in criteria.yaml, as the decision has it.");
    }
}
