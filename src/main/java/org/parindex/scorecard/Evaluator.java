package org.parindex.scorecard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.Fact;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Stage;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.finding.Rules;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.Method;
import org.parindex.pack.RulePack;

/** Scores one submission: decides what is open, asks the rules, adds up, proves the sum. Thread-safe. */
public final class Evaluator {
    private final Clock clock;
    private final Supplier<String> ids;
    private final String program;

    /**
     * @param ids gives each evaluation its own id; called from any thread
     * @param program name and version, as {@code parindex 1.0.0}
     */
    public Evaluator(Clock clock, Supplier<String> ids, String program) {
        this.clock = clock;
        this.ids = ids;
        this.program = program;
    }

    /**
     * The scorecard of a submission that was read against {@code types}.
     *
     * @throws RuleFailure if a rule fails; there is no partial score
     */
    public Scorecard evaluate(FactTypes types, Rules rules, Submission submission) throws RuleFailure {
        return new Run(types, submission).scorecard(rules);
    }

    /** One evaluation under way. */
    private final class Run {
        private final RulePack pack;
        private final Submission submission;
        private final Map<CriterionCode, Finding> closed;
        private final Council council;
        private final CriterionScorer scorer;
        private final Map<CriterionCode, CriterionScore> scores = new HashMap<>();

        Run(FactTypes types, Submission submission) {
            this.pack = types.pack();
            this.submission = submission;
            this.closed = Openness.closed(types, submission);
            this.council = Council.of(types, submission);
            this.scorer = new CriterionScorer(pack.description().rounding());
        }

        Scorecard scorecard(Rules rules) throws RuleFailure {
            try (RuleRun run = rules.start(submission)) {
                List<Criterion> ordinary = leaves(false);
                add(ordinary, run.fire(open(ordinary)), run);
                List<Criterion> last = leaves(true);
                if (!last.isEmpty()) {
                    add(last, run.fireLast(open(last), provisionalIndex()), run);
                }
            }
            return total();
        }

        private List<Criterion> leaves(boolean decidedLast) {
            List<Criterion> leaves = new ArrayList<>();
            for (Criterion leaf : pack.criteria()) {
                if (leaf.decidedLast() == decidedLast) {
                    leaves.add(leaf);
                }
            }
            return leaves;
        }

        private Set<CriterionCode> open(List<Criterion> leaves) {
            Set<CriterionCode> open = new HashSet<>();
            for (Criterion leaf : leaves) {
                if (!closed.containsKey(leaf.code())) {
                    open.add(leaf.code());
                }
            }
            return open;
        }

        private void add(List<Criterion> leaves, Map<CriterionCode, List<Finding>> said, RuleRun run)
                throws RuleFailure {
            for (Criterion leaf : leaves) {
                BigDecimal claimed = submission.claims().get(leaf.code());
                Council.Decision decision = council.on(leaf.code());
                Finding closing = closed.get(leaf.code());
                scores.put(
                        leaf.code(),
                        closing != null
                                ? scorer.closed(leaf, List.of(closing), claimed, decision)
                                : scorer.scored(
                                        leaf,
                                        said.getOrDefault(leaf.code(), List.of()),
                                        () -> run.sought(leaf.code()),
                                        claimed,
                                        decision));
            }
        }

        /** Of every criterion decided so far, rounded as the pack rounds; 0 where nothing applies. */
        private BigDecimal provisionalIndex() {
            BigDecimal index = Sum.of(scores.values()).index(pack.description().rounding());
            return index == null ? BigDecimal.ZERO : Decimals.stripped(index);
        }

        private Scorecard total() {
            List<CriterionScore> criteria = inOrder();
            Sum sum = Sum.of(criteria);
            BigDecimal exact = Decimals.stripped(sum.clamped());
            BigDecimal index = sum.index(pack.description().rounding());
            return new Scorecard(
                    info(),
                    pack,
                    submission.unit(),
                    pack.description().rounding().round(exact),
                    exact,
                    sum.max(),
                    index,
                    index == null ? null : pack.description().classOf(index),
                    criteria.stream().noneMatch(score -> score.status() == Status.MISSING),
                    methods(criteria),
                    fields(criteria),
                    criteria,
                    clamp(sum, exact),
                    previousIndex());
        }

        /** As the leaves of the pack stand, which is by code. */
        private List<CriterionScore> inOrder() {
            List<CriterionScore> ordered = new ArrayList<>(scores.size());
            for (Criterion leaf : pack.criteria()) {
                ordered.add(Objects.requireNonNull(scores.get(leaf.code()), "every leaf is scored"));
            }
            return ordered;
        }

        private EvaluationInfo info() {
            return new EvaluationInfo(
                    ids.get(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    pack.id(),
                    submission.stage(),
                    submission.asOf(),
                    submission.provisional(),
                    pack.digest(),
                    submission.digest(),
                    program);
        }

        private List<Finding> clamp(Sum sum, BigDecimal exact) {
            if (exact.compareTo(sum.score()) == 0) {
                return List.of();
            }
            boolean above = sum.score().compareTo(exact) > 0;
            return List.of(Finding.byProgram(
                    Finding.Kind.CAP,
                    Decimals.stripped(exact.subtract(sum.score())),
                    above ? "Tổng điểm không quá điểm tối đa áp dụng" : "Tổng điểm không dưới 0",
                    Decimals.vietnamese(exact) + " − (" + Decimals.vietnamese(sum.score()) + ")"));
        }

        private List<Scorecard.MethodScore> methods(List<CriterionScore> criteria) {
            List<Scorecard.MethodScore> methods = new ArrayList<>();
            for (Method method : pack.description().methods()) {
                Sum sum = Sum.of(scoredBy(method, criteria));
                methods.add(new Scorecard.MethodScore(
                        method,
                        pack.description().rounding().round(sum.score()),
                        sum.max(),
                        sum.index(pack.description().rounding())));
            }
            return methods;
        }

        private List<CriterionScore> scoredBy(Method method, List<CriterionScore> criteria) {
            List<CriterionScore> scored = new ArrayList<>();
            for (CriterionScore score : criteria) {
                if (score.criterion().method().equals(method)) {
                    scored.add(score);
                }
            }
            return scored;
        }

        private List<Scorecard.FieldScore> fields(List<CriterionScore> criteria) {
            Map<CriterionCode, List<CriterionScore>> byField = new HashMap<>();
            for (CriterionScore score : criteria) {
                byField.computeIfAbsent(score.criterion().field().code(), any -> new ArrayList<>())
                        .add(score);
            }
            List<Scorecard.FieldScore> fields = new ArrayList<>();
            for (List<CriterionScore> list : byField.values()) {
                Sum sum = Sum.of(list);
                Criterion.Group field = list.get(0).criterion().field();
                fields.add(new Scorecard.FieldScore(field, Decimals.stripped(sum.score()), sum.max()));
            }
            fields.sort(Comparator.comparing(each -> each.field().code()));
            return fields;
        }

        /** From the result of the year before, where the pack knows such facts; that was appraised, and so no measure of a self-assessment. */
        private @Nullable BigDecimal previousIndex() {
            if (submission.stage() == Stage.SELF) {
                return null;
            }
            String type = pack.description().previousResult();
            for (Fact fact : submission.of(type == null ? "PreviousResult" : type)) {
                if (fact.value("year") instanceof Long year
                        && year == pack.id().year() - 1
                        && fact.value("index") instanceof BigDecimal index) {
                    return index;
                }
            }
            return null;
        }
    }
}
