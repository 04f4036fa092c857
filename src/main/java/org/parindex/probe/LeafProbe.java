package org.parindex.probe;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.engine.RuleReader;
import org.parindex.engine.RuleReading;
import org.parindex.facts.FactTypes;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.finding.Rules;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Text;

/** Tries the rules of one criterion. */
final class LeafProbe {
    private final FactTypes types;
    private final Criterion leaf;
    private final List<RuleReading> readings;
    private final List<RulePlace> rules;
    private final LeafTrials trials;
    private final Wording wording;
    private final LeafFaults faults;

    LeafProbe(FactTypes types, Rules compiled, Criterion leaf) {
        this.types = types;
        this.leaf = leaf;
        this.readings = RuleReader.read(types, leaf);
        this.rules = readings.stream().map(RuleReading::place).toList();
        LocalDate asOf = LocalDate.of(types.pack().id().year(), 12, 31);
        Candidates candidates = Candidates.of(types, leaf, readings, asOf);
        Inventor inventor = new Inventor(candidates, leaf, asOf);
        this.trials = new LeafTrials(types, leaf, readings, candidates, inventor, new TrialRun(types, compiled, leaf));
        this.wording = new Wording(types, readings, candidates);
        this.faults = new LeafFaults(leaf);
    }

    /** In no order; empty where nothing is wrong. */
    List<PackFault> faults() {
        if (rules.isEmpty() || leaf.max().signum() <= 0 || leaf.start().compareTo(leaf.most()) > 0) {
            return List.of(); // told of the file or of criteria.yaml
        }
        trials.tryAll();
        trials.outcomes().forEach(this::failure);
        new GapFinder(rules, wording, faults).find(trials);
        Set<Outcome> explained =
                new HashSet<>(new OverlapFinder(new Alternatives(types, readings), wording, faults).find(trials));
        explained.addAll(new RangeFinder(leaf, readings, wording, faults).find(trials, explained));
        new DirectionFinder(rules, wording, faults).find(trials, explained);
        new UndecidedFinder(readings, trials, faults).find();
        return faults.list();
    }

    private void failure(Outcome outcome) {
        RuleFailure failure = outcome.result().failure();
        if (failure == null || !outcome.result().said().isEmpty()) {
            return;
        }
        RulePlace place = failure.place() == null ? rules.get(0) : failure.place();
        if (!faults.told(FaultCode.RULE_FAILS, List.of(place), "")) {
            Text facts = wording.facts(outcome);
            String named = "\"" + place.rule() + "\"";
            faults.add(
                    FaultCode.RULE_FAILS,
                    place,
                    new Text(
                            "quy tắc " + named + " không chạy được khi " + facts.vi() + ": "
                                    + failure.problem().vi() + ".",
                            "the rule " + named + " fails where " + facts.en() + ": "
                                    + failure.problem().en() + "."),
                    new Text(
                            "Thường là chia cho 0 hoặc dùng giá trị không gửi: thêm điều kiện trước, ví dụ denominator > 0.",
                            "Most often it divides by 0 or uses a value that was not sent: ask first, such as denominator > 0."));
        }
    }

    /** The names of the rules that spoke in some trial, or failed when they should have spoken. */
    static Set<String> spoken(LeafTrials trials) {
        Set<String> spoken = new HashSet<>();
        for (Outcome outcome : trials.outcomes()) {
            outcome.rules().forEach(rule -> spoken.add(rule.rule()));
            RuleFailure failure = outcome.result().failure();
            if (failure != null && failure.place() != null) {
                spoken.add(failure.place().rule());
            }
        }
        return spoken;
    }
}
