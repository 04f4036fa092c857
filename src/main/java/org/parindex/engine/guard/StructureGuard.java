package org.parindex.engine.guard;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.FaultCode;

/**
 * Checks what the engine's own parser made of a file, so that nothing passes because the guard read its words in another
 * way than the engine does.
 */
final class StructureGuard {
    private static final Set<Class<?>> GROUPS =
            Set.of(AndDescr.class, OrDescr.class, NotDescr.class, ExistsDescr.class, ForallDescr.class);

    private final String text;
    private final Refusals refusals;

    StructureGuard(String text, Refusals refusals) {
        this.text = text;
        this.refusals = refusals;
    }

    /** @param consequences as the guard read them, in order */
    void check(PackageDescr descr, List<String> consequences) {
        boolean more = !descr.getImports().isEmpty()
                || !descr.getFunctionImports().isEmpty()
                || !descr.getAccumulateImports().isEmpty()
                || !descr.getGlobals().isEmpty()
                || !descr.getAttributes().isEmpty()
                || !descr.getEntryPointDeclarations().isEmpty()
                || !descr.getWindowDeclarations().isEmpty()
                || !descr.getEnumDeclarations().isEmpty()
                || descr.getUnit() != null;
        if (more || !stripped(consequences).equals(consequences(descr))) {
            refuse(descr);
        }
        descr.getRules().forEach(this::rule);
    }

    private static List<String> stripped(List<String> consequences) {
        return consequences.stream().map(String::strip).toList();
    }

    private static List<String> consequences(PackageDescr descr) {
        return descr.getRules().stream()
                .map(rule -> String.valueOf(rule.getConsequence()).strip())
                .toList();
    }

    private void rule(RuleDescr rule) {
        boolean plain = !(rule instanceof QueryDescr)
                && !rule.hasParent()
                && rule.getNamedConsequences().isEmpty()
                && rule.getAnnotations().isEmpty()
                && Set.of("salience").containsAll(rule.getAttributes().keySet());
        if (!plain) {
            refuse(rule);
        }
        if (rule.getLhs() != null) {
            condition(rule.getLhs(), rule);
        }
    }

    private void condition(@Nullable Object element, RuleDescr rule) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern, rule);
        } else if (element instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, rule);
        } else if (element instanceof CollectDescr collect) {
            condition(collect.getInputPattern(), rule);
        } else if (element instanceof ConditionalElementDescr group && GROUPS.contains(element.getClass())) {
            children(group.getDescrs(), rule);
        } else if (!(element instanceof ExprConstraintDescr)) {
            refuse(rule);
        }
    }

    private void children(List<?> descrs, RuleDescr rule) {
        descrs.forEach(child -> condition(child, rule));
    }

    private void pattern(PatternDescr pattern, RuleDescr rule) {
        PatternSourceDescr source = pattern.getSource();
        boolean plain = pattern.getBehaviors().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getAnnotations().isEmpty()
                && pattern.getObjectType() != null
                && pattern.getObjectType().indexOf('.') < 0
                && (source == null || source instanceof AccumulateDescr || source instanceof CollectDescr);
        if (!plain) {
            refuse(rule);
        }
        children(pattern.getDescrs(), rule);
        if (source != null) {
            condition(source, rule);
        }
    }

    private void accumulate(AccumulateDescr accumulate, RuleDescr rule) {
        boolean plain = accumulate.isExternalFunction()
                && accumulate.getInitCode() == null
                && accumulate.getActionCode() == null
                && accumulate.getReverseCode() == null
                && accumulate.getResultCode() == null
                && accumulate.getFunctions().stream()
                        .allMatch(function -> Vocabulary.GATHERERS.contains(function.getFunction()));
        if (!plain) {
            refuse(rule);
        }
        condition(accumulate.getInput(), rule);
    }

    private void refuse(BaseDescr descr) {
        int start = Math.max(0, Math.min(descr.getStartCharacter(), text.length()));
        refusals.refuse(FaultCode.UNCLEAR_TEXT, start, Math.min(text.length(), start + 20));
    }
}
