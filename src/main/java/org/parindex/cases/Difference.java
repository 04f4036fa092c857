package org.parindex.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parindex.arithmetic.Decimals;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Rounding;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Status;
import org.parindex.text.Text;

/** Holds what a case expects against what came of it. */
final class Difference {
    private final Expected expected;
    private final CriterionScore actual;
    private final List<Text> problems = new ArrayList<>();

    private Difference(Expected expected, CriterionScore actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** A sentence for each thing that differs; empty where nothing does. */
    static List<Text> of(Expected expected, CriterionScore actual, Rounding rounding) {
        Difference difference = new Difference(expected, actual);
        difference.status();
        difference.points(rounding);
        difference.findings();
        difference.rules();
        return List.copyOf(difference.problems);
    }

    private void status() {
        if (actual.status() != expected.status()) {
            add(
                    "mong đợi " + expected.status() + ", thực tế " + actual.status(),
                    "expected " + expected.status() + ", got " + actual.status());
        }
    }

    /** The case's arithmetic is rounded where its pack rounds each criterion. */
    private void points(Rounding rounding) {
        if (expected.status() != Status.SCORED) {
            return;
        }
        BigDecimal points = rounding.step() == Rounding.Step.CRITERION
                ? Decimals.stripped(rounding.round(expected.points()))
                : expected.points();
        if (actual.status() == Status.SCORED && actual.score().compareTo(points) == 0) {
            return;
        }
        String written = expected.arithmetic();
        add(
                "mong đợi " + calculated(written, Decimals.vietnamese(points)) + " điểm, thực tế "
                        + Decimals.vietnamese(actual.score()),
                "expected " + calculated(written, Decimals.plain(points)) + " points, got "
                        + Decimals.plain(actual.score()));
    }

    private static String calculated(String written, String value) {
        return written.equals(value) ? value : written + " = " + value;
    }

    /** Where nothing is said of a criterion that opens with no points, nothing tells why it has none. */
    private void findings() {
        long spoken =
                actual.findings().stream().filter(one -> one.rule() != null).count();
        boolean silent = spoken == 0
                && actual.findings().stream().allMatch(one -> one.kind() == Kind.AWARD && one.rule() == null);
        if (expected.findings() == null && silent) {
            add(
                    "không quy tắc nào lên tiếng; 0 điểm cũng phải có quy tắc nói lý do (nếu đúng là không, ghi findings: 0)",
                    "no rule speaks; 0 points too must be told by a rule (if none should, write findings: 0)");
        } else if (expected.findings() != null && expected.findings() != spoken) {
            add(
                    "mong đợi các quy tắc lên tiếng " + expected.findings() + " lần, thực tế " + spoken + " lần",
                    "expected rules to speak " + times(expected.findings()) + ", got " + times(spoken));
        }
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private void rules() {
        if (expected.rules() == null) {
            return;
        }
        List<String> spoke = actual.findings().stream()
                .map(Finding::rule)
                .filter(Objects::nonNull)
                .map(RulePlace::rule)
                .distinct()
                .toList();
        expected.rules().stream()
                .filter(rule -> !spoke.contains(rule))
                .forEach(rule -> add(
                        "quy tắc \"" + rule + "\" phải lên tiếng mà không lên tiếng",
                        "the rule \"" + rule + "\" should speak and does not"));
        spoke.stream()
                .filter(rule -> !expected.rules().contains(rule))
                .forEach(rule -> add(
                        "quy tắc \"" + rule + "\" không được lên tiếng mà lại lên tiếng",
                        "the rule \"" + rule + "\" should not speak and does"));
    }

    private void add(String vi, String en) {
        problems.add(new Text(vi, en));
    }
}
