package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.RuleReading;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Stage;
import org.parindex.pack.Criterion;
import org.parindex.text.Text;

/**
 * The trials of one criterion: every fact worth trying alone, then lists of facts that the rules tell apart, then other
 * kinds of unit. They are sent at appraisal, or by the unit itself where the facts are such as only it may send; then what
 * the other stage can send of them.
 */
final class LeafTrials {
    private static final int LADDERS_OF_PAIRS = 20;

    private final FactTypes types;
    private final Criterion leaf;
    private final Candidates candidates;
    private final Inventor inventor;
    private final TrialRun run;
    private final List<FactType> sent = new ArrayList<>();
    private final @Nullable FactType program;
    private final Stage stage;
    private final List<Ladder> ladders = new ArrayList<>();
    private final Set<Text> limits = new LinkedHashSet<>();

    LeafTrials(
            FactTypes types,
            Criterion leaf,
            List<RuleReading> rules,
            Candidates candidates,
            Inventor inventor,
            TrialRun run) {
        this.types = types;
        this.leaf = leaf;
        this.candidates = candidates;
        this.inventor = inventor;
        this.run = run;
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(rule -> names.addAll(rule.types()));
        leaf.needs().forEach(need -> names.add(need.type()));
        List<FactType> read = names.stream()
                .flatMap(name -> types.find(name).stream())
                .filter(type -> !type.council())
                .toList();
        read.stream().filter(type -> !type.byProgram()).forEach(sent::add);
        this.stage = sent.stream().allMatch(type -> type.isSentAt(Stage.APPRAISAL)) ? Stage.APPRAISAL : Stage.SELF;
        this.program = read.stream().filter(FactType::byProgram).findFirst().orElse(null);
    }

    void tryAll() {
        boolean every = tryAlone();
        List<Outcome> alone = List.copyOf(run.outcomes());
        if (!every) {
            climbFrom(alone.subList(0, Math.min(LADDERS_OF_PAIRS, alone.size())));
            alone = List.copyOf(run.outcomes());
        }
        ladders.addAll(new LadderBuilder(candidates, sent, program).ladders(alone));
        tryLists(distinct(alone));
        tryOtherUnits(distinct(alone));
        tryOtherStage(distinct(alone));
    }

    /** In the order tried. */
    Collection<Outcome> outcomes() {
        return run.outcomes();
    }

    List<Ladder> ladders() {
        return ladders;
    }

    /** Why not everything could be tried; empty where it could. */
    Set<Text> limits() {
        return limits;
    }

    /** Whether every combination was tried. */
    private boolean tryAlone() {
        List<List<@Nullable Object>> columns = new ArrayList<>();
        boolean every = true;
        for (FactType type : sent) {
            Inventor.Facts facts = inventor.facts(type);
            List<@Nullable Object> lists = new ArrayList<>();
            lists.add(List.of());
            facts.facts().forEach(fact -> lists.add(List.of(fact)));
            columns.add(lists);
            every &= facts.every();
            limit(facts.enough());
        }
        columns.add(provisional());
        Combinations.Rows rows = Combinations.of(columns);
        limit(rows.enough());
        rows.rows().forEach(this::tryRow);
        return every && Combinations.few(columns);
    }

    private void limit(boolean enough) {
        if (!enough) {
            limits.add(new Text(
                    "quá nhiều giá trị: " + Combinations.MOST + " tổ hợp không đủ để mọi cặp giá trị gặp nhau",
                    "there are too many values: " + Combinations.MOST
                            + " combinations are not enough for every two values to meet"));
        }
    }

    private List<@Nullable Object> provisional() {
        if (program != null) {
            for (FieldValues values : candidates.of(program)) {
                if (values.field().name().equals("index")) {
                    return values.list();
                }
            }
        }
        return List.of(BigDecimal.valueOf(50));
    }

    @SuppressWarnings("unchecked")
    private void tryRow(List<@Nullable Object> row) {
        SortedMap<String, List<Given>> facts = new TreeMap<>();
        for (int i = 0; i < sent.size(); i++) {
            facts.put(sent.get(i).name(), (List<Given>) java.util.Objects.requireNonNull(row.get(i)));
        }
        BigDecimal index = (BigDecimal) java.util.Objects.requireNonNull(row.get(sent.size()));
        run.outcome(new Trial(units().unit(facts), facts, index, stage));
    }

    private Units units() {
        return new Units(types.pack().description(), leaf);
    }

    /** Where not every combination was tried: from some of them, one field at a time. */
    private void climbFrom(List<Outcome> some) {
        for (Outcome outcome : some) {
            for (FactType type : sent) {
                for (Given fact : outcome.trial().facts().getOrDefault(type.name(), List.of())) {
                    for (FieldValues field : candidates.of(type)) {
                        field.list()
                                .forEach(value -> run.outcome(outcome.trial()
                                        .with(
                                                type.name(),
                                                List.of(fact.with(field.field().name(), value)))));
                    }
                }
            }
        }
    }

    /** One outcome of each kind that the rules tell apart, in the order tried. */
    private static List<Outcome> distinct(List<Outcome> outcomes) {
        Map<String, Outcome> distinct = new LinkedHashMap<>();
        outcomes.forEach(outcome -> distinct.putIfAbsent(outcome.signature(), outcome));
        return List.copyOf(distinct.values());
    }

    private void tryLists(List<Outcome> kinds) {
        for (FactType type : sent) {
            if (!type.single()) {
                Lists lists = new Lists(run, type, candidates, units());
                ladders.addAll(lists.tryOf(kinds));
                limits.addAll(lists.limits());
            }
        }
    }

    private void tryOtherUnits(List<Outcome> kinds) {
        for (Outcome kind : kinds) {
            units().others(kind.trial().unit())
                    .forEach(unit -> run.outcome(kind.trial().of(unit)));
        }
    }

    /** Rules do not see who sends the facts: another stage tells something new only where it cannot send all of them. */
    private void tryOtherStage(List<Outcome> kinds) {
        Stage other = stage == Stage.APPRAISAL ? Stage.SELF : Stage.APPRAISAL;
        List<String> sendable = sent.stream()
                .filter(type -> type.isSentAt(other))
                .map(FactType::name)
                .toList();
        if (sendable.size() < sent.size()) {
            kinds.forEach(kind -> run.outcome(kind.trial().at(other, sendable)));
        }
    }

    /** The field of the provisional result that trials set. */
    static @Nullable FactField indexField(@Nullable FactType program) {
        return program == null ? null : program.field("index").orElse(null);
    }
}
