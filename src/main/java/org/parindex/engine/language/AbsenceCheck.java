package org.parindex.engine.language;

import java.util.List;
import org.parindex.engine.language.ConstraintCheck.Constraint;

final class AbsenceCheck {
    AbsenceCheck(RuleSource rule, ExpressionTypes expressions, ValueType owner, Scope scope) {}
    void check(List<Constraint> constraints) {}
}
