package org.parindex.engine.language;

/** All checks of one rule that parses. */
final class RuleChecks {

    private RuleChecks() {}

    static void check(RuleSource rule) {
        Scope seen = ConditionCheck.check(rule);
    }
}
