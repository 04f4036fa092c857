package org.parindex.engine.language;

/** All checks of one rule that parses. */
final class RuleChecks {

    private RuleChecks() {}

    /** What the consequence sees; its own Java is looked at elsewhere, with that of the other rules. */
    static Scope check(RuleSource rule) {
        AttributeCheck.check(rule);
        return ConditionCheck.check(rule);
    }
}
