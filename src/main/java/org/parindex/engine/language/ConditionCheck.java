package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Checks the names and types of a rule's condition, however deep they stand. For one rule. */
final class ConditionCheck {
    private final RuleSource rule;
    private final ConstraintCheck constraints;
    private final AccumulateCheck accumulates;

    private ConditionCheck(RuleSource rule) {
        this.rule = rule;
        ExpressionTypes expressions = new ExpressionTypes(rule);
        this.constraints = new ConstraintCheck(rule, expressions);
        this.accumulates = new AccumulateCheck(rule, expressions);
    }

    /** What the consequence of the rule can see; faults go to the rule. */
    static Scope check(RuleSource rule) {
        Scope scope = new Scope();
        if (rule.descr().getLhs() != null) {
            new ConditionCheck(rule).element(rule.descr().getLhs(), scope);
        }
        return scope;
    }

    private void element(BaseDescr element, Scope scope) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern, scope);
        } else if (element instanceof AndDescr || element instanceof OrDescr) {
            children(element, scope);
        } else if (element instanceof ConditionalElementDescr) {
            children(element, scope.inner());
        }
    }

    private void children(BaseDescr element, Scope scope) {
        for (Object child : ((ConditionalElementDescr) element).getDescrs()) {
            element((BaseDescr) child, scope);
        }
    }

    private void pattern(PatternDescr pattern, Scope scope) {
        Optional<ValueType> given = source(pattern.getSource(), scope);
        ValueType type = given.isPresent() && isAccumulateAlone(pattern) ? ValueType.UNKNOWN : type(pattern, given);
        if (pattern.getIdentifier() != null) {
            scope.bind(pattern.getIdentifier(), type);
        }
        List<List<DrlToken>> written = new ArrayList<>();
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                written.add(rule.tokens(expression.getStartCharacter(), expression.getEndCharacter() + 1));
            }
        }
        constraints.check(
                written.stream().filter(each -> !each.isEmpty()).toList(), type, pattern.getIdentifier(), scope);
    }

    /** {@code accumulate( …; $n : count() )} without a pattern before it. */
    private static boolean isAccumulateAlone(PatternDescr pattern) {
        return pattern.getSource() instanceof AccumulateDescr accumulate && accumulate.isMultiFunction();
    }

    /** The type of what a source gives, if there is one and it is known. */
    private Optional<ValueType> source(PatternSourceDescr source, Scope scope) {
        if (source instanceof AccumulateDescr accumulate) {
            Scope inner = scope.inner();
            if (accumulate.getInput() != null) {
                element(accumulate.getInput(), inner);
            }
            return accumulate.isExternalFunction() || accumulate.isMultiFunction()
                    ? accumulates.check(accumulate, inner, scope)
                    : Optional.empty();
        }
        if (source instanceof CollectDescr collect && collect.getInputPattern() != null) {
            element(collect.getInputPattern(), scope.inner());
        }
        return Optional.empty();
    }

    private ValueType type(PatternDescr pattern, Optional<ValueType> given) {
        String name = pattern.getObjectType();
        Optional<DrlToken> token = rule.tokens(pattern.getStartCharacter(), pattern.getEndCharacter() + 1).stream()
                .filter(each -> each.is(name))
                .findFirst();
        Optional<ValueType> found = rule.types().find(name, rule.imports());
        if (found.isEmpty() && token.isPresent()) {
            rule.add(unknown(token.get()));
        }
        boolean fits = given.isEmpty() || found.isEmpty() || fits(found.get(), given.get());
        if (!fits && token.isPresent()) {
            rule.add(wrongResult(token.get(), given.get()));
        }
        return fits ? found.orElse(ValueType.UNKNOWN) : ValueType.UNKNOWN;
    }

    private PackFault unknown(DrlToken token) {
        PackFault fault = rule.source()
                .fault(
                        FaultCode.UNKNOWN_TYPE,
                        token,
                        "facts.drl không khai báo loại dữ kiện " + token.text() + ".",
                        "facts.drl declares no kind of fact " + token.text() + ".");
        return Spelling.hinted(
                fault,
                rule.source(),
                token.start(),
                token.end(),
                token.text(),
                rule.types().names());
    }

    private static boolean fits(ValueType pattern, ValueType result) {
        return pattern.javaClass() == Object.class
                || !pattern.known()
                || !result.known()
                || pattern.family() == result.family();
    }

    private PackFault wrongResult(DrlToken token, ValueType result) {
        String given = rule.nameOf(result);
        return rule.source()
                .fault(
                        FaultCode.WRONG_TYPES,
                        token,
                        "Phép gộp cho " + given + ", không cho " + token.text() + ": điều kiện không bao giờ đúng.",
                        "The accumulation gives " + given + ", not " + token.text() + ": the condition is never met.")
                .withHint("Viết " + given + " ở đây.", "Write " + given + " here.");
    }
}
