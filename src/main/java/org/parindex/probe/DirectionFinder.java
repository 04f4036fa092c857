package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Better;
import org.parindex.finding.RulePlace;
import org.parindex.pack.FaultCode;
import org.parindex.text.Text;

/**
 * Tells better facts that score less. What is better the field says by {@code @better}; where it does not, points that
 * fall and rise again are wrong either way, and points that rise and then fall are only asked about.
 */
final class DirectionFinder {
    private static final Text HINT = new Text(
            "Sửa điểm hoặc ngưỡng của một trong hai quy tắc. Nếu đúng là không phải càng nhiều càng tốt, ghi @better(\"neither\") ở trường đó trong facts.drl.",
            "Change the points or the threshold of one of the two rules. If more is rightly not always better, write @better(\"neither\") at that field in facts.drl.");
    private static final Text STATE = new Text(
            "Ghi ở trường đó trong facts.drl: @better(\"more\") nếu càng lớn càng tốt, @better(\"less\") nếu càng nhỏ càng tốt, @better(\"neither\") nếu phải giữ trong khoảng.",
            "Write at that field in facts.drl: @better(\"more\") if larger is better, @better(\"less\") if smaller is, @better(\"neither\") if it must keep within bounds.");

    private final List<RulePlace> rules;
    private final Wording wording;
    private final LeafFaults faults;
    private final Map<List<RulePlace>, List<Fall>> byRules = new LinkedHashMap<>();

    /** Two outcomes of a ladder of which the better has fewer points. */
    private record Fall(Ladder ladder, Outcome worse, Outcome better) {}

    DirectionFinder(List<RulePlace> rules, Wording wording, LeafFaults faults) {
        this.rules = rules;
        this.wording = wording;
        this.faults = faults;
    }

    /** @param explained outcomes whose points are wrong for a reason already told */
    void find(LeafTrials trials, Set<Outcome> explained) {
        for (Ladder ladder : trials.ladders()) {
            if (ladder.kind() != Ladder.Kind.TEXT) {
                runs(ladder, explained).forEach(run -> judge(ladder, run));
            }
        }
        byRules.values()
                .forEach(falls -> tell(falls.stream()
                        .min(Comparator.comparingInt(
                                fall -> wording.length(fall.worse()) + wording.length(fall.better())))
                        .orElseThrow()));
    }

    /** Stretches in which each step has points. */
    private static List<List<Outcome>> runs(Ladder ladder, Set<Outcome> explained) {
        List<List<Outcome>> runs = new ArrayList<>();
        List<Outcome> run = new ArrayList<>();
        for (Outcome step : ladder.steps()) {
            if (step.points() == null || step.silent() || explained.contains(step) || unordered(ladder, step)) {
                runs.add(run);
                run = new ArrayList<>();
            } else {
                run.add(step);
            }
        }
        runs.add(run);
        return runs;
    }

    /** An absent value has no place in the order, but for what was not done: that is done latest. */
    private static boolean unordered(Ladder ladder, Outcome step) {
        FactField field = ladder.field();
        return field != null
                && field.optional()
                && !field.happened()
                && step.trial().facts().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(fact -> fact.type().field(field.name()).isPresent()
                                && !fact.values().containsKey(field.name()));
    }

    private void judge(Ladder ladder, List<Outcome> run) {
        Better better = ladder.field() == null ? null : ladder.field().better();
        int rise = step(run, 1, 0);
        int fall = step(run, -1, 0);
        if (better == Better.MORE && fall >= 0) {
            note(new Fall(ladder, run.get(fall), run.get(fall + 1)));
        } else if (better == Better.LESS && rise >= 0) {
            note(new Fall(ladder, run.get(rise + 1), run.get(rise)));
        } else if (better == null && rise >= 0 && fall >= 0) {
            unstated(ladder, run, fall);
        }
    }

    /** The first step, from one on, at which points go up or down; −1 for none. */
    private static int step(List<Outcome> run, int sign, int from) {
        for (int i = from; i + 1 < run.size(); i++) {
            if (points(run.get(i + 1)).compareTo(points(run.get(i))) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal points(Outcome outcome) {
        return Objects.requireNonNull(outcome.points());
    }

    private void unstated(Ladder ladder, List<Outcome> run, int fall) {
        boolean dips = step(run, 1, fall) >= 0;
        boolean endsHigher = points(run.get(run.size() - 1)).compareTo(points(run.get(0))) > 0;
        if (dips || (ladder.kind() == Ladder.Kind.SHARE && endsHigher)) {
            note(new Fall(ladder, run.get(fall), run.get(fall + 1)));
        } else if (ladder.kind() == Ladder.Kind.FIELD) {
            ask(ladder, run.get(fall), run.get(fall + 1));
        }
    }

    private void note(Fall fall) {
        byRules.computeIfAbsent(concerned(fall.better(), fall.worse()), any -> new ArrayList<>())
                .add(fall);
    }

    private void tell(Fall fall) {
        Ladder ladder = fall.ladder();
        Outcome worse = fall.worse();
        Outcome better = fall.better();
        List<RulePlace> concerned = concerned(better, worse);
        Text most = Wording.points(points(worse));
        Text less = Wording.points(points(better));
        Text named = Wording.rules(concerned);
        Text facts = wording.facts(worse);
        Text betterFacts = wording.facts(better);
        faults.add(
                FaultCode.BETTER_SCORES_LESS,
                concerned.get(0),
                new Text(
                        "dữ kiện tốt hơn lại được ít điểm hơn" + field(ladder).vi() + ": " + less.vi() + " điểm khi "
                                + betterFacts.vi() + ", nhưng " + most.vi() + " điểm khi " + facts.vi() + ". Quy tắc: "
                                + named.vi() + ".",
                        "better facts score less" + field(ladder).en() + ": " + less.en() + " points where "
                                + betterFacts.en() + ", but " + most.en() + " points where " + facts.en() + ". Rules: "
                                + named.en() + "."),
                HINT);
    }

    private void ask(Ladder ladder, Outcome top, Outcome fallen) {
        List<RulePlace> concerned = concerned(top, fallen);
        if (faults.told(FaultCode.DIRECTION_UNSTATED, List.of(), field(ladder).vi())) {
            return;
        }
        Text high = Wording.points(points(top));
        Text low = Wording.points(points(fallen));
        Text facts = wording.facts(top);
        Text after = wording.facts(fallen);
        faults.add(
                FaultCode.DIRECTION_UNSTATED,
                concerned.get(0),
                new Text(
                        "điểm tăng rồi giảm" + field(ladder).vi() + ": " + high.vi() + " điểm khi " + facts.vi() + ", "
                                + low.vi() + " điểm khi " + after.vi() + "; facts.drl không nói bên nào tốt hơn.",
                        "points rise and then fall" + field(ladder).en() + ": " + high.en() + " points where "
                                + facts.en() + ", " + low.en() + " points where " + after.en()
                                + "; facts.drl does not say which way is better."),
                STATE);
    }

    private static Text field(Ladder ladder) {
        FactField field = ladder.field();
        return field == null ? new Text("", "") : new Text(" theo " + field.label(), " by " + field.name());
    }

    private List<RulePlace> concerned(Outcome first, Outcome second) {
        List<RulePlace> concerned = Stream.concat(first.rules().stream(), second.rules().stream())
                .distinct()
                .toList();
        return concerned.isEmpty() ? rules.subList(0, 1) : concerned;
    }
}
