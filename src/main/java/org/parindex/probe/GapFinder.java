package org.parindex.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Outcome, Gap> gaps = new LinkedHashMap<>();

    /** Values that no rule answers, and the rules beside them; told of one side only where there is no other. */
    private record Gap(Outcome outcome, Set<RulePlace> beside, boolean bothSides) {
        boolean tellsMoreThan(Gap other) {
            return bothSides != other.bothSides ? bothSides : beside.size() < other.beside.size();
        }
    }

    /** @param rules all of the criterion, at least one */
    GapFinder(List<RulePlace> rules, Wording wording, LeafFaults faults) {
        this.rules = rules;
        this.wording = wording;
        this.faults = faults;
    }

    void find(LeafTrials trials) {
        for (Ladder ladder : trials.ladders()) {
            for (int step = 0; step < ladder.steps().size(); step++) {
                if (ladder.steps().get(step).silent()) {
                    Gap gap = gap(ladder.steps(), step);
                    gaps.merge(gap.outcome(), gap, (known, found) -> found.tellsMoreThan(known) ? found : known);
                }
            }
        }
        trials.outcomes().stream()
                .filter(Outcome::silent)
                .forEach(outcome -> gaps.putIfAbsent(outcome, new Gap(outcome, Set.of(), false)));
        dropLists();
        tellEach(unreached(trials));
    }

    /** A list of facts none of which is answered alone tells nothing more. */
    private void dropLists() {
        Set<Given> alone = new HashSet<>();
        gaps.keySet().stream()
                .filter(outcome -> outcome.trial().single())
                .forEach(outcome -> outcome.trial().facts().values().forEach(alone::addAll));
        gaps.keySet()
                .removeIf(outcome -> !outcome.trial().single()
                        && outcome.trial().facts().values().stream().allMatch(alone::containsAll));
    }

    private static Gap gap(List<Outcome> steps, int gap) {
        Set<RulePlace> beside = new HashSet<>();
        int below = gap - 1;
        while (below >= 0 && steps.get(below).silent()) {
            below--;
        }
        int above = gap + 1;
        while (above < steps.size() && steps.get(above).silent()) {
            above++;
        }
        List<RulePlace> under = below < 0 ? List.of() : steps.get(below).rules();
        List<RulePlace> over =
                above >= steps.size() ? List.of() : steps.get(above).rules();
        beside.addAll(under);
        beside.addAll(over);
        return new Gap(steps.get(gap), beside, !under.isEmpty() && !over.isEmpty());
    }

    /** Rules that answer nothing at all: one of them may have been meant for the gap. */
    private List<RulePlace> unreached(LeafTrials trials) {
        Set<String> spoken = LeafProbe.spoken(trials);
        return rules.stream().filter(rule -> !spoken.contains(rule.rule())).toList();
    }

    /** One gap shows along several fields: those with the same rules beside them, or more, are told once. */
    private void tellEach(List<RulePlace> unreached) {
        Map<Set<RulePlace>, List<Gap>> byRules = new LinkedHashMap<>();
        gaps.values().stream()
                .sorted(Comparator.comparing((Gap gap) -> !gap.bothSides())
                        .thenComparing(gap -> gap.beside().isEmpty())
                        .thenComparing(gap -> gap.beside().size()))
                .forEach(gap -> byRules.computeIfAbsent(gap.beside(), any -> new ArrayList<>())
                        .add(gap));
        List<Set<RulePlace>> told = new ArrayList<>();
        byRules.forEach((beside, same) -> {
            if (told.stream().noneMatch(known -> known.containsAll(beside) || beside.containsAll(known))) {
                told.add(beside);
                tell(same, beside, unreached);
            }
        });
    }

    private void tell(List<Gap> same, Set<RulePlace> beside, List<RulePlace> unreached) {
        Text facts =
                wording.facts(wording.simplest(same.stream().map(Gap::outcome).toList()));
        List<RulePlace> concerned = new ArrayList<>(unreached);
        inOrder(beside).stream().filter(rule -> !unreached.contains(rule)).forEach(concerned::add);
        if (concerned.isEmpty()) {
            concerned.addAll(rules);
        }
        Text named = Wording.rules(concerned);
        faults.add(
                FaultCode.GAP,
                concerned.get(0),
                new Text(
                        "không quy tắc nào trả lời khi " + facts.vi() + ". Quy tắc ở cạnh: " + named.vi() + ".",
                        "no rule answers where " + facts.en() + ". Rules beside it: " + named.en() + "."),
                HINT);
    }

    private static List<RulePlace> inOrder(Collection<RulePlace> places) {
        return places.stream().sorted(Comparator.comparingInt(RulePlace::line)).toList();
    }
}
