package org.parindex.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.parindex.arithmetic.Amount;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.Finding.Searched;
import org.parindex.finding.RulePlace;
import org.parindex.finding.SeenFact;
import org.parindex.pack.CriterionCode;

/** Hears what consequences say and adds what the writer need not type: criterion, place, facts, arithmetic. */
final class ScoreRecorder implements Score {
    private final Submission submission;
    private final InsertedFacts inserted;
    private final RunMeter meter;
    private Map<CriterionCode, List<Finding>> findings = new HashMap<>();
    private @Nullable Match match;
    private RuleIndex.@Nullable Entry entry;

    ScoreRecorder(Submission submission, InsertedFacts inserted, RunMeter meter) {
        this.submission = submission;
        this.inserted = inserted;
        this.meter = meter;
    }

    /** The rule that is about to speak. */
    void about(Match nextMatch, RuleIndex.Entry nextEntry) {
        match = nextMatch;
        entry = nextEntry;
    }

    /** The rule that spoke last; null before the first. */
    @Nullable RulePlace place() {
        return entry == null ? null : entry.place();
    }

    /** What was said since the last time, by criterion, each list in order. */
    Map<CriterionCode, List<Finding>> take() {
        Map<CriterionCode, List<Finding>> taken = findings;
        findings = new HashMap<>();
        taken.values().forEach(list -> list.sort(Finding.ORDER));
        return taken;
    }

    @Override
    public void award(String points, String reason) {
        award(Amount.of(points), reason);
    }

    @Override
    public void award(Amount points, String reason) {
        say(Kind.AWARD, points.points(), reason, points.arithmetic());
    }

    @Override
    public void award(BigDecimal points, String reason) {
        award(Amount.of(points), reason);
    }

    @Override
    public void deduct(String points, String reason) {
        deduct(Amount.of(points), reason);
    }

    @Override
    public void deduct(Amount points, String reason) {
        say(Kind.DEDUCTION, points.points().negate(), reason, "−(" + points.arithmetic() + ")");
    }

    @Override
    public void deduct(BigDecimal points, String reason) {
        deduct(Amount.of(points), reason);
    }

    @Override
    public void awardEach(String points, Number count, String reason) {
        award(Amount.of(points).times(decimal(count)), reason);
    }

    @Override
    public void deductEach(String points, Number count, String reason) {
        deduct(Amount.of(points).times(decimal(count)), reason);
    }

    private static BigDecimal decimal(Number count) {
        return count instanceof BigDecimal exact ? exact : new BigDecimal(count.toString());
    }

    @Override
    public void notApplicable(String reason) {
        say(Kind.NOT_APPLICABLE, BigDecimal.ZERO, reason, null);
    }

    @Override
    public void missing(String reason) {
        say(Kind.MISSING, BigDecimal.ZERO, reason, null);
    }

    private void say(Kind kind, BigDecimal points, String reason, @Nullable String arithmetic) {
        if (match == null || entry == null) {
            throw new IllegalStateException("score was spoken to outside a rule");
        }
        meter.said(reason);
        Finding finding = new Finding(
                kind, Decimals.stripped(points), reason, arithmetic, entry.place(), seen(match), searched(entry));
        findings.computeIfAbsent(entry.place().criterion(), any -> new ArrayList<>())
                .add(finding);
    }

    private List<SeenFact> seen(Match behind) {
        FactsBehind facts = new FactsBehind(inserted);
        AccumulatedFacts.forEach(behind, (handle, hit) -> {
            meter.compared(null);
            facts.accept(handle, hit);
        });
        return facts.seen();
    }

    private List<Searched> searched(RuleIndex.Entry behind) {
        return searched(submission, behind.unmatched());
    }

    /** @param patterns each once */
    static List<Searched> searched(Submission submission, List<SoughtPattern> patterns) {
        List<Searched> searched = new ArrayList<>(patterns.size());
        for (SoughtPattern pattern : patterns) {
            int among = submission.of(pattern.type()).size();
            searched.add(new Searched(pattern.text(), pattern.type(), among));
        }
        return searched;
    }
}
