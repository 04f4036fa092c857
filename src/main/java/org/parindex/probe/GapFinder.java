package org.parindex.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parindex.finding.RulePlace;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/** Tells the values that no rule answers, with the rules that answer the values beside them. */
final class GapFinder {
    private static final Text HINT = new Text(
            "Sửa ngưỡng cho các quy tắc liền nhau, hoặc thêm quy tắc cho trường hợp này; được 0 điểm cũng phải nói lý"
                    + " do: score.award( \"0\", \"…\" ).",
            "Let the thresholds of the rules meet, or add a rule for this case; 0 points need a reason too:"
                    + " score.award( \"0\", \"…\" ).");

    private final List<RulePlace> rules;
    private final Wording wording;
    private final LeafFaults faults;

    /** @param rules all of the criterion, at least one */
    GapFinder(List<RulePlace> rules, Wording wording, LeafFaults faults) {
        this.rules = rules;
        this.wording = wording;
        this.faults = faults;
    }

    void find(LeafTrials trials) {
        for (Ladder ladder : trials.ladders().stream()
                .sorted(Comparator.comparing(Ladder::kind))
                .toList()) {
            for (int i = 0; i < ladder.steps().size(); i++) {
                if (ladder.steps().get(i).silent()) {
                    tell(ladder.steps().get(i), beside(ladder, i));
                }
            }
        }
        if (faults.list().stream().noneMatch(fault -> fault.code() == FaultCode.GAP)) {
            trials.outcomes().stream().filter(Outcome::silent).findFirst().ifPresent(outcome -> tell(outcome, rules));
        }
    }

    /** The rules that answer the nearest value below and above; empty unless both are answered. */
    private static List<RulePlace> beside(Ladder ladder, int gap) {
        List<Outcome> steps = ladder.steps();
        Set<RulePlace> beside = new LinkedHashSet<>();
        int below = gap - 1;
        while (below >= 0 && steps.get(below).silent()) {
            below--;
        }
        int above = gap + 1;
        while (above < steps.size() && steps.get(above).silent()) {
            above++;
        }
        if (below >= 0) {
            beside.addAll(steps.get(below).rules());
        }
        if (above < steps.size()) {
            beside.addAll(steps.get(above).rules());
        }
        List<RulePlace> sorted = new ArrayList<>(beside);
        sorted.sort(Comparator.comparingInt(RulePlace::line));
        return sorted;
    }

    private void tell(Outcome outcome, List<RulePlace> beside) {
        if (beside.isEmpty() || faults.told(FaultCode.GAP, beside, "")) {
            return;
        }
        Text facts = wording.facts(outcome);
        Text named = Wording.rules(beside);
        faults.add(
                FaultCode.GAP,
                beside.get(0),
                new Text(
                        "không quy tắc nào trả lời khi " + facts.vi() + ". Quy tắc ở hai bên: " + named.vi() + ".",
                        "no rule answers where " + facts.en() + ". Rules beside it: " + named.en() + "."),
                HINT);
    }
}
