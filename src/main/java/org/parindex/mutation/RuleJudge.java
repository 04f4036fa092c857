package org.parindex.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.cases.CaseRunner;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.RuleVariants;
import org.parindex.engine.source.RuleChange;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.pack.CriterionCode;

/** Judges changed rules that were built together: each case is asked once, for all of them. */
final class RuleJudge {
    private final CaseRunner runner;
    private final CompiledPack pack;
    private final Map<CriterionCode, List<Baseline>> cases;
    private final RuleVariants variants;

    RuleJudge(CaseRunner runner, CompiledPack pack, Map<CriterionCode, List<Baseline>> cases, RuleVariants variants) {
        this.runner = runner;
        this.pack = pack;
        this.cases = cases;
        this.variants = variants;
    }

    /** In the order of the changes; empty where one of several throws, for it keeps the others from being heard. */
    Optional<List<Verdict>> verdicts(List<RuleChange> changes) {
        Map<RuleChange, Judgement> judgements = new LinkedHashMap<>();
        changes.forEach(change -> judgements.put(change, new Judgement(new Mutant.OfRule(change))));
        List<CriterionCode> criteria =
                changes.stream().map(RuleChange::criterion).distinct().toList();
        for (CriterionCode criterion : criteria) {
            for (Baseline one : cases.getOrDefault(criterion, List.of())) {
                if (one.asksRules() && !heard(one, judgements)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(judgements.values().stream().map(Judgement::verdict).toList());
    }

    private boolean heard(Baseline one, Map<RuleChange, Judgement> judgements) {
        CriterionCode criterion = one.file().criterion();
        boolean last =
                pack.types().pack().criterion(criterion.text()).orElseThrow().decidedLast();
        try {
            Map<RuleChange, List<Finding>> said = variants.ask(
                    one.file().submission(), criterion, last ? one.recording().provisionalIndex() : null);
            judgements.forEach((change, judgement) -> {
                if (change.criterion().equals(criterion) && judgement.open()) {
                    List<Finding> findings = exchanged(one, change, said.getOrDefault(change, List.of()));
                    judgement.hear(
                            one,
                            runner.run(one.file(), pack.types(), one.recording().with(criterion, findings)));
                }
            });
            return true;
        } catch (RuleFailure thrown) {
            judgements.values().forEach(judgement -> judgement.failed(one));
            return judgements.size() == 1;
        }
    }

    /** What the criterion's rules said, with the changed rule in the place of the one it was. */
    private List<Finding> exchanged(Baseline one, RuleChange change, List<Finding> changed) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : one.recording().said(change.criterion())) {
            RulePlace place = finding.rule();
            if (place == null || !place.rule().equals(change.rule())) {
                findings.add(finding);
            }
        }
        RulePlace own = pack.rules().stream()
                .filter(place -> place.rule().equals(change.rule()))
                .findFirst()
                .orElseThrow();
        changed.forEach(finding -> findings.add(new Finding(
                finding.kind(),
                finding.points(),
                finding.reason(),
                finding.arithmetic(),
                own,
                finding.facts(),
                finding.searched())));
        findings.sort(Finding.ORDER);
        return findings;
    }
}
