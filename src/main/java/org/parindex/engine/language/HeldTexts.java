package org.parindex.engine.language;

import java.util.List;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.facts.FactField;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Checks the texts that a field is compared with where it can hold only some: closed values, codes of criteria. */
final class HeldTexts {
    private final RuleSource rule;
    private final List<String> criteria;

    HeldTexts(RuleSource rule) {
        this.rule = rule;
        this.criteria = rule.types().facts().pack().criteria().stream()
                .map(leaf -> leaf.code().text())
                .toList();
    }

    /** A fault where a written text can never be what the field of this type holds. */
    void check(ValueType type, Expression side) {
        FactField field = type.field();
        if (field == null
                || !(side.bare() instanceof Literal literal && literal.token().isString())
                || mayHold(type, literal.token().unquoted())) {
            return;
        }
        DrlToken token = literal.token();
        PackFault fault = field.criterion() ? unknownCriterion(token) : unknownValue(field, token);
        rule.add(certain(
                field,
                Spelling.hinted(
                        fault, rule.source(), token.start() + 1, token.end() - 1, token.unquoted(), held(field))));
    }

    /** Whether a field, if it is one, can ever be this text. */
    boolean mayHold(ValueType type, String text) {
        FactField field = type.field();
        List<String> held = field == null ? List.of() : held(field);
        return held.isEmpty() || held.contains(text);
    }

    /** The fault of a word that should be a text in quotes, with those that the field can hold. */
    PackFault unquoted(PackFault fault, ValueType type, DrlToken token) {
        FactField field = type.field();
        if (field == null) {
            return fault;
        }
        List<String> quoted = held(field).stream().map(text -> '"' + text + '"').toList();
        return certain(field, Spelling.hinted(fault, rule.source(), token.start(), token.end(), token.text(), quoted));
    }

    /** Of a criterion only the hint: codes are so alike that the nearest is not certainly the one meant. */
    private static PackFault certain(FactField field, PackFault fault) {
        return field.criterion()
                ? new PackFault(fault.file(), fault.span(), fault.code(), fault.message(), fault.hint(), null)
                : fault;
    }

    /** Empty where any text will do. */
    private List<String> held(FactField field) {
        return field.criterion() ? criteria : field.values();
    }

    private PackFault unknownValue(FactField field, DrlToken token) {
        return rule.source()
                .fault(
                        FaultCode.UNKNOWN_VALUE,
                        token,
                        "Trường " + field.name() + " không có giá trị " + token.text() + ".",
                        "The field " + field.name() + " has no value " + token.text() + ".");
    }

    private PackFault unknownCriterion(DrlToken token) {
        return rule.source()
                .fault(
                        FaultCode.UNKNOWN_CRITERION,
                        token,
                        "criteria.yaml không có tiêu chí " + token.text() + ": điều kiện không bao giờ đúng.",
                        "criteria.yaml has no criterion " + token.text() + ": the condition is never met.");
    }
}
