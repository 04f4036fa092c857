package org.parindex.engine.language;

import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;
import org.parindex.pack.FaultCode;

/** Refuses attributes of a rule: most exist to make the order of firing matter. */
final class AttributeCheck {
    private static final Set<String> ORDER = Set.of(
            "salience",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "lock-on-active",
            "no-loop");
    /** Judged with what could harm the host. */
    private static final Set<String> ELSEWHERE = Set.of("timer", "duration", "calendars", "dialect");

    private AttributeCheck() {}

    static void check(RuleSource rule) {
        for (AttributeDescr attribute : rule.descr().getAttributes().values()) {
            String name = attribute.getName();
            int from =
                    rule.source().text().indexOf(name, rule.text().nameToken().end());
            if (from >= 0 && !ELSEWHERE.contains(name)) {
                tell(rule, name, from);
            }
        }
    }

    private static void tell(RuleSource rule, String name, int from) {
        boolean order = ORDER.contains(name);
        rule.add(rule.source()
                .fault(
                        order ? FaultCode.FIRING_ORDER : FaultCode.RULE_ATTRIBUTE,
                        from,
                        from + name.length(),
                        order
                                ? name + " làm kết quả phụ thuộc vào thứ tự các quy tắc."
                                : "Quy tắc không được có thuộc tính " + name + ".",
                        order
                                ? name + " makes the result depend on the order of the rules."
                                : "A rule must not have the attribute " + name + ".")
                .withHint(
                        "Xóa dòng này. Quy tắc nào được áp dụng chỉ do phần when quyết định.",
                        "Delete this line. Which rule applies is decided by when alone."));
    }
}
