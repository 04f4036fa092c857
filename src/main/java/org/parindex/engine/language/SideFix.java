package org.parindex.engine.language;

import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.ValueType.Family;
import org.parindex.pack.PackFault;

/** What to do where the two sides of a comparison are of different kinds; a fix where one side can only be miswritten. */
final class SideFix {
    private final DrlText source;
    private final HeldTexts texts;

    SideFix(DrlText source, HeldTexts texts) {
        this.source = source;
        this.texts = texts;
    }

    PackFault hinted(PackFault fault, Expression left, ValueType leftType, Expression right, ValueType rightType) {
        if (right.bare() instanceof Literal literal) {
            return literal(fault, left, leftType, literal);
        }
        return left.bare() instanceof Literal literal ? literal(fault, right, rightType, literal) : fault;
    }

    private PackFault literal(PackFault fault, Expression field, ValueType type, Literal literal) {
        DrlToken token = literal.token();
        Family family = type.family();
        if (family == Family.RATIO && token.isNumber()) {
            return fault.withHint("So sánh phần trăm: .percent.", "Compare its percentage: .percent.")
                    .withFix(source.fix(field.end(), field.end(), ".percent"));
        }
        if (family == Family.TEXT && !token.isString()) {
            return texts.mayHold(type, token.text())
                    ? replaced(fault, token, '"' + token.text() + '"')
                    : texts.unquoted(fault, type, token);
        }
        if (family == Family.NUMBER && token.isString() && token.unquoted().matches("\\d+(\\.\\d+)?")) {
            return replaced(fault, token, token.unquoted() + (token.unquoted().contains(".") ? "B" : ""));
        }
        if (family == Family.TRUTH && token.isString() && token.unquoted().matches("true|false")) {
            return replaced(fault, token, token.unquoted());
        }
        if (family == Family.DAY) {
            return fault.withHint(
                    "So với một trường ngày khác, hoặc khai báo trường @derived như late, daysLate trong facts.drl.",
                    "Compare with another day, or declare a @derived field such as late or daysLate in facts.drl.");
        }
        return fault;
    }

    private PackFault replaced(PackFault fault, DrlToken token, String replacement) {
        return fault.withHint("Viết " + replacement + ".", "Write " + replacement + ".")
                .withFix(source.fix(token.start(), token.end(), replacement));
    }
}
