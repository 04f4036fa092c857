package org.parindex.probe;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.engine.RuleReading;
import org.parindex.engine.RuleReading.Points;
import org.parindex.engine.RuleReading.Speech;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/**
 * Tells points outside of what a criterion can have, before they are cut to it. Lawful, and so not told: a floor under
 * deductions from opening points, a ceiling on points for each of several facts, and points that a fact itself states.
 */
final class RangeFinder {
    private static final Text HINT = new Text(
            "Sửa số điểm trong quy tắc, hoặc điểm tối đa trong criteria.yaml; kiểm tra cả award (cho) hay deduct (trừ).",
            "Change the points in the rule, or the maximum in criteria.yaml; check award (gives) and deduct (takes) too.");

    private static final Text BELOW = new Text(
            "Chỉ tiêu chí có start lớn hơn 0 mới được trừ xuống dưới 0 (rồi giữ ở 0): có phải quên start trong criteria.yaml? "
                    + "Vừa cho vừa trừ thì tách thành hai tiêu chí: một cho điểm, một có start để trừ.",
            "Only a criterion with a start above 0 may be deducted below 0 (and is then kept at 0): was start forgotten in "
                    + "criteria.yaml? Where points are both given and taken, make two criteria: one gives, one has a start to"
                    + " take from.");

    private final Criterion leaf;
    private final Wording wording;
    private final LeafFaults faults;
    private final Map<String, Speech> speeches = new HashMap<>();
    private final Map<List<RulePlace>, Map<Outcome, BigDecimal>> outside = new LinkedHashMap<>();

    RangeFinder(Criterion leaf, List<RuleReading> rules, Wording wording, LeafFaults faults) {
        this.leaf = leaf;
        this.wording = wording;
        this.faults = faults;
        rules.forEach(rule -> rule.speeches()
                .forEach(speech -> speeches.putIfAbsent(rule.place().rule(), speech)));
    }

    /** The outcomes whose points are outside, but for those in {@code explained}. */
    Set<Outcome> find(LeafTrials trials, Set<Outcome> explained) {
        for (Outcome outcome : trials.outcomes()) {
            if (outcome.points() != null && !explained.contains(outcome)) {
                outcome.scoring().forEach(finding -> alone(outcome, finding));
                together(outcome, outcome.scoring());
            }
        }
        outside.forEach(this::tell);
        return outside.values().stream()
                .flatMap(outcomes -> outcomes.keySet().stream())
                .collect(Collectors.toSet());
    }

    private BigDecimal width() {
        return leaf.most().subtract(leaf.least());
    }

    /** One finding, or what is said for each of a number, that no criterion of this size can take. */
    private void alone(Outcome outcome, Finding finding) {
        Speech speech = speech(finding);
        if (speech.points() == Points.EACH && speech.written() != null) {
            BigDecimal each = new BigDecimal(speech.written());
            if (each.compareTo(width()) > 0) {
                note(
                        outcome,
                        List.of(finding),
                        each.multiply(BigDecimal.valueOf(finding.points().signum())));
            }
        } else if (speech.points() != Points.STATED && finding.points().abs().compareTo(width()) > 0) {
            note(outcome, List.of(finding), finding.points());
        }
    }

    private void together(Outcome outcome, List<Finding> said) {
        BigDecimal sum = leaf.start().add(Finding.sum(said));
        boolean ofOneFact = outcome.trial().single() || said.size() == 1;
        if (sum.compareTo(leaf.most()) > 0 && ofOneFact && !lawfulAbove(said)) {
            note(outcome, of(said, 1), sum);
        } else if (sum.compareTo(leaf.least()) < 0 && !lawfulBelow()) {
            note(outcome, of(said, -1), sum);
        }
    }

    /** Only where points are given from nothing: what is added to opening points or to a penalty is no ceiling. */
    private boolean lawfulAbove(List<Finding> said) {
        return leaf.start().signum() == 0
                && leaf.most().signum() > 0
                && said.stream()
                        .map(finding -> speech(finding).points())
                        .anyMatch(points -> points == Points.EACH || points == Points.STATED);
    }

    private boolean lawfulBelow() {
        return leaf.start().signum() > 0 || leaf.least().signum() < 0;
    }

    private static List<Finding> of(List<Finding> said, int sign) {
        return said.stream()
                .filter(finding -> finding.points().signum() == sign)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.points().abs())
                        .reversed())
                .toList();
    }

    private Speech speech(Finding finding) {
        return speeches.getOrDefault(
                Objects.requireNonNull(finding.rule()).rule(), new Speech(Points.CALCULATED, null, List.of()));
    }

    /** Of no rule where opening points alone are above the maximum: that is told of criteria.yaml. */
    private void note(Outcome outcome, List<Finding> said, BigDecimal sum) {
        if (!said.isEmpty()) {
            List<RulePlace> rules = said.stream()
                    .map(finding -> Objects.requireNonNull(finding.rule()))
                    .toList();
            outside.computeIfAbsent(rules, any -> new LinkedHashMap<>()).putIfAbsent(outcome, sum);
        }
    }

    private void tell(List<RulePlace> rules, Map<Outcome, BigDecimal> outcomes) {
        Outcome simplest = wording.simplest(List.copyOf(outcomes.keySet()));
        Text facts = wording.facts(simplest);
        Text named = Wording.rules(rules);
        Text points = Wording.points(Objects.requireNonNull(outcomes.get(simplest)));
        Text least = Wording.points(leaf.least());
        Text most = Wording.points(leaf.most());
        faults.add(
                FaultCode.SCORE_OUT_OF_RANGE,
                rules.get(0),
                new Text(
                        "được " + points.vi() + " điểm, ngoài khoảng từ " + least.vi() + " đến " + most.vi() + ", khi "
                                + facts.vi() + ", do " + named.vi() + ".",
                        points.en() + " points, outside of " + least.en() + " to " + most.en() + ", where " + facts.en()
                                + ", by " + named.en() + "."),
                Objects.requireNonNull(outcomes.get(simplest)).signum() < 0 && !lawfulBelow() ? BELOW : HINT);
    }
}
