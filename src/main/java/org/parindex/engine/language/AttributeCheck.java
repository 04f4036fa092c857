package org.parindex.engine.language;

import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;
import org.parindex.pack.FaultCode;

/** Refuses the attributes of a rule that make the order of firing matter; others are judged with what rules may do. */
final class AttributeCheck {
    private static final Set<String> ORDER = Set.of(
            "salience",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "lock-on-active",
            "no-loop");

    private AttributeCheck() {}

    static void check(RuleSource rule) {
        for (AttributeDescr attribute : rule.descr().getAttributes().values()) {
            String name = attribute.getName();
            int from =
                    rule.source().text().indexOf(name, rule.text().nameToken().end());
            if (from >= 0 && ORDER.contains(name)) {
                tell(rule, name, from);
            }
        }
    }

    private static void tell(RuleSource rule, String name, int from) {
        rule.add(rule.source()
                .fault(
                        FaultCode.FIRING_ORDER,
                        from,
                        from + name.length(),
                        name + " làm kết quả phụ thuộc vào thứ tự các quy tắc.",
                        name + " makes the result depend on the order of the rules.")
                .withHint(
                        "Xóa dòng này. Quy tắc nào được áp dụng chỉ do phần when quyết định.",
                        "Delete this line. Which rule applies is decided by when alone."));
    }
}
