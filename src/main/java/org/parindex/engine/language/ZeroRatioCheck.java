package org.parindex.engine.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.arithmetic.Ratio;
import org.parindex.engine.language.ConstraintCheck.Constraint;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.pack.FaultCode;

/** Finds a threshold that "0 of 0" meets by accident: such a ratio counts as 0 %, and nothing had arisen. */
final class ZeroRatioCheck {
    private static final String PERCENT = "percent";

    private final RuleSource rule;
    private final ValueType owner;

    ZeroRatioCheck(RuleSource rule, ValueType owner) {
        this.rule = rule;
        this.owner = owner;
    }

    void check(List<Constraint> constraints, Guards guards) {
        Map<String, List<Binary>> byRatio = new LinkedHashMap<>();
        for (Constraint constraint : constraints) {
            collect(constraint.expression(), byRatio);
        }
        byRatio.forEach((ratio, thresholds) -> {
            List<String> denominators = denominators(ratio);
            boolean met = thresholds.stream().allMatch(ZeroRatioCheck::metByZero);
            if (met && !denominators.isEmpty() && !guards.mentionsAny(denominators)) {
                tell(thresholds.get(0), denominators.get(0));
            }
        });
    }

    private void collect(Expression expression, Map<String, List<Binary>> byRatio) {
        if (!(expression.bare() instanceof Binary binary)) {
            return;
        }
        if (binary.operator().equals("&&")) {
            collect(binary.left(), byRatio);
            collect(binary.right(), byRatio);
        } else if (binary.compares()) {
            ratio(binary.left()).ifPresent(name -> byRatio.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(binary));
        }
    }

    /** The ratio whose percentage a side asks for; empty text for the pattern's own. */
    private Optional<String> ratio(Expression side) {
        return Guards.path(side)
                .filter(path -> path.equals(PERCENT) || path.endsWith("." + PERCENT))
                .map(path -> {
                    int dot = path.lastIndexOf('.');
                    return dot < 0 ? "" : path.substring(0, dot);
                });
    }

    private static boolean metByZero(Binary threshold) {
        Optional<BigDecimal> value = Guards.number(threshold.right());
        return value.map(number -> Guards.holdsAtZero(threshold.operator(), number))
                .orElse(threshold.operator().startsWith("<"));
    }

    /** What has to be asked so that 0 of 0 is told apart; empty where it cannot be. */
    private List<String> denominators(String ratio) {
        if (ratio.isEmpty()) {
            return owner.javaClass() == Ratio.class ? List.of("denominator") : List.of();
        }
        FactType fact = owner.fact();
        Derivation derived = Members.field(owner, ratio)
                .map(ValueType::field)
                .map(FactField::derived)
                .orElse(null);
        if (fact == null || derived == null || derived.operation() == Derivation.Operation.percentage) {
            return List.of();
        }
        List<String> fields = derived.fieldArguments();
        List<String> below =
                derived.operation() == Derivation.Operation.weighted ? fields : fields.subList(1, fields.size());
        if (below.stream()
                .anyMatch(name ->
                        fact.field(name).filter(ZeroRatioCheck::isPositive).isPresent())) {
            return List.of();
        }
        List<String> asked = new ArrayList<>(
                derived.operation() == Derivation.Operation.weighted ? List.of(ratio + ".denominator") : below);
        asked.addAll(below);
        asked.add(ratio + ".denominator");
        return asked;
    }

    private static boolean isPositive(FactField field) {
        BigDecimal least = field.least();
        return least != null && least.signum() > 0;
    }

    private void tell(Binary threshold, String denominator) {
        rule.add(rule.source()
                .fault(
                        FaultCode.ZERO_DENOMINATOR,
                        threshold.start(),
                        threshold.end(),
                        "Điều kiện này đúng cả khi không phát sinh: 0/0 được tính là 0 %.",
                        "This is met also where nothing arose: 0/0 counts as 0 %.")
                .withHint(
                        "Thêm " + denominator + " > 0 ở phía trước, và một quy tắc cho " + denominator + " == 0.",
                        "Add " + denominator + " > 0 before it, and a rule for " + denominator + " == 0."));
    }
}
