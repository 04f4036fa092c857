package org.parindex.engine.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;
import org.parindex.facts.FactType;
import org.parindex.pack.FaultCode;

/** Finds a consequence that goes on with a field that may be absent: it would throw. */
final class AbsentValueCheck {
    private static final Set<Kind> NEVER_NULL = Set.of(Kind.WHOLE, Kind.TRUTH);

    private final RuleSource rule;
    private final Scope seen;

    AbsentValueCheck(RuleSource rule, Scope seen) {
        this.rule = rule;
        this.seen = seen;
    }

    /** Looks for {@code $x.getY().} and for {@code $x.getY()} as points, where {@code y} is optional. */
    void check() {
        List<DrlToken> tokens = rule.text().consequence();
        for (int at = 0; at + 5 < tokens.size(); at++) {
            boolean getter = tokens.get(at + 1).is(".")
                    && tokens.get(at + 3).is("(")
                    && tokens.get(at + 4).is(")");
            if (getter && (tokens.get(at + 5).is(".") || isPoints(tokens, at))) {
                getter(tokens.get(at), tokens.get(at + 2));
            }
        }
    }

    private static boolean isPoints(List<DrlToken> tokens, int at) {
        return at >= 2
                && tokens.get(at - 1).is("(")
                && Set.of("award", "deduct").contains(tokens.get(at - 2).text());
    }

    private void getter(DrlToken variable, DrlToken getter) {
        FactType fact = seen.find(variable.text()).map(ValueType::fact).orElse(null);
        if (fact == null) {
            return;
        }
        Optional<FactField> field = fact.fields().stream()
                .filter(each -> each.optional()
                        && !NEVER_NULL.contains(each.kind())
                        && Members.getter(each).equals(getter.text()))
                .findFirst();
        field.filter(each -> !seen.isPresent(variable.text(), each.name()))
                .ifPresent(each -> rule.add(rule.source()
                        .fault(
                                FaultCode.ABSENT_FIELD,
                                variable.start(),
                                getter.end(),
                                "Trường " + each.name() + " có thể vắng mặt: quy tắc khi đó bị lỗi.",
                                "The field " + each.name() + " may be absent: the rule fails then.")
                        .withHint(
                                "Thêm " + each.name() + " != null vào phần when.",
                                "Add " + each.name() + " != null to the part when.")));
    }
}
