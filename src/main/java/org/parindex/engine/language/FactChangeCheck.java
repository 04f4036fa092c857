package org.parindex.engine.language;

import java.util.Set;
import org.parindex.pack.FaultCode;

/** Finds what would change the facts while rules fire: other rules would then answer by the order of firing. */
final class FactChangeCheck {
    private static final Set<String> SESSION =
            Set.of("insert", "insertLogical", "insertAsync", "update", "modify", "delete", "retract");
    private static final Set<String> LIST = Set.of(
            "add", "addAll", "remove", "removeAll", "removeIf", "retainAll", "clear", "sort", "set", "replaceAll");

    private final RuleSource rule;
    private final Statements statements;
    private final Scope seen;

    FactChangeCheck(RuleSource rule, Statements statements, Scope seen) {
        this.rule = rule;
        this.statements = statements;
        this.seen = seen;
    }

    void check() {
        for (Calls call : Calls.of(rule.text().consequence())) {
            if (changes(call) && !statements.isSpoilt(call.name().start())) {
                rule.add(rule.source()
                        .fault(
                                FaultCode.FACT_CHANGE,
                                call.name(),
                                call.name().text() + " làm thay đổi dữ kiện trong khi chấm.",
                                call.name().text() + " changes the facts while they are scored.")
                        .withHint(
                                "Quy tắc chỉ nói với score. Giá trị suy ra thì khai báo @derived trong facts.drl.",
                                "A rule only speaks to score. Declare derived values with @derived in facts.drl."));
                statements.spoil(call.name().start());
            }
        }
    }

    private boolean changes(Calls call) {
        String name = call.name().text();
        if (call.on() == null || call.isOn("drools") || call.isOn("kcontext")) {
            return SESSION.contains(name);
        }
        ValueType type = seen.find(call.on().text()).orElse(ValueType.UNKNOWN);
        boolean setter = type.fact() != null && name.matches("set\\p{Lu}.*");
        boolean list = type.javaClass() == java.util.List.class;
        return setter || (list && LIST.contains(name));
    }
}
