package org.parindex.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.parindex.arithmetic.Amount;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.Fact;
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
        List<SeenFact> seen = new ArrayList<>();
        AccumulatedFacts.forEach(behind, (handle, hit) -> {
            Fact fact = inserted.get(handle);
            meter.compared(null);
            if (fact != null) {
                seen.add(new SeenFact(fact, hit));
            }
        });
        seen.sort(null);
        return onceEach(seen);
    }

    /** The first of each fact; those of one fact stand together. */
    private static List<SeenFact> onceEach(List<SeenFact> sorted) {
        List<SeenFact> once = new ArrayList<>(sorted.size());
        for (SeenFact seen : sorted) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(seen) != 0) {
                once.add(seen);
            }
        }
        return once;
    }

    private List<Searched> searched(RuleIndex.Entry behind) {
        return searched(submission, behind.unmatched());
    }

    static List<Searched> searched(Submission submission, List<SoughtPattern> patterns) {
        if (patterns.isEmpty()) {
            return List.of();
        }
        Set<Searched> once = new LinkedHashSet<>();
        for (SoughtPattern pattern : patterns) {
            int among = submission.of(pattern.type()).size();
            once.add(new Searched(pattern.text(), pattern.type(), among));
        }
        return List.copyOf(once);
    }
}
