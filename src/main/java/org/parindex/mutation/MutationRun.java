package org.parindex.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.parindex.cases.CaseFile;
import org.parindex.cases.CaseRunner;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.RuleVariants;
import org.parindex.engine.source.RuleChange;
import org.parindex.facts.FactTypes;
import org.parindex.mutation.Verdict.Sight;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack;

/**
 * Runs the cases of each criterion against each of its mutants. Changed rules are built many at a time, and one session
 * asks them all; the rules that are not changed are asked once a case.
 */
public final class MutationRun {
    /** Few enough that a build stays small, enough that the pack's types, built each time, cost little. */
    private static final int TOGETHER = 250;

    private final CompiledPack pack;
    private final CaseRunner runner;
    private final Map<CriterionCode, List<Baseline>> cases = new LinkedHashMap<>();

    /** @param passing cases that pass; those of one criterion decide on its mutants */
    public MutationRun(CompiledPack pack, CaseRunner runner, List<CaseFile> passing) {
        this.pack = pack;
        this.runner = runner;
        passing.forEach(file -> cases.computeIfAbsent(file.criterion(), any -> new ArrayList<>())
                .add(Baseline.of(file, pack, runner)));
    }

    /** A verdict on each mutant, in their order. {@code judged} hears how many more are done, from time to time. */
    public MutationResult run(List<Mutant> mutants, IntConsumer judged) {
        Map<Mutant, Verdict> verdicts = new HashMap<>();
        List<RuleChange> together = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (mutant instanceof Mutant.OfRule rule) {
                together.add(rule.change());
            } else if (mutant instanceof Mutant.OfCriterion entry) {
                verdicts.put(entry, judge(entry));
                judged.accept(1);
            }
            if (together.size() == TOGETHER) {
                judgeAll(together, verdicts, judged);
                together.clear();
            }
        }
        judgeAll(together, verdicts, judged);
        return new MutationResult(mutants.stream()
                .map(mutant -> verdicts.getOrDefault(mutant, new Verdict(mutant, Sight.MISSED, null)))
                .toList());
    }

    private Verdict judge(Mutant.OfCriterion mutant) {
        Judgement judgement = new Judgement(mutant);
        FactTypes changed = changed(mutant.changed());
        for (Baseline one : cases.getOrDefault(mutant.criterion(), List.of())) {
            if (judgement.open()) {
                judgement.hear(one, runner.run(one.file(), changed, pack));
            }
        }
        return judgement.verdict();
    }

    private FactTypes changed(Criterion leaf) {
        RulePack rules = pack.types().pack();
        List<Criterion> criteria = rules.criteria().stream()
                .map(one -> one.code().equals(leaf.code()) ? leaf : one)
                .toList();
        return new FactTypes(
                new RulePack(
                        rules.id(), rules.description(), criteria, rules.files(), rules.register(), rules.digest()),
                pack.types().types());
    }

    private void judgeAll(List<RuleChange> changes, Map<Mutant, Verdict> verdicts, IntConsumer judged) {
        if (changes.isEmpty()) {
            return;
        }
        Optional<List<Verdict>> together = judgedTogether(changes);
        if (together.isPresent()) {
            together.get().forEach(verdict -> verdicts.put(verdict.mutant(), verdict));
            judged.accept(changes.size());
        } else {
            int half = changes.size() / 2;
            judgeAll(changes.subList(0, half), verdicts, judged);
            judgeAll(changes.subList(half, changes.size()), verdicts, judged);
        }
    }

    /** Empty where one of several does not compile or throws: they have to be judged apart. */
    private Optional<List<Verdict>> judgedTogether(List<RuleChange> changes) {
        Optional<RuleVariants> compiled = RuleVariants.compile(pack.types(), changes);
        if (compiled.isEmpty()) {
            return changes.size() > 1
                    ? Optional.empty()
                    : Optional.of(List.of(new Verdict(new Mutant.OfRule(changes.get(0)), Sight.UNUSABLE, null)));
        }
        try (RuleVariants variants = compiled.get()) {
            return new RuleJudge(runner, pack, cases, variants).verdicts(changes);
        }
    }
}
