package org.parindex.engine.source;

import org.parindex.pack.CriterionCode;

/**
 * One small change that someone could make to a rule.
 *
 * @param rule the rule's name
 * @param file relative to the pack
 * @param line on which the change is made, from 1
 * @param before the part of the rule around the change, as it is
 * @param after the same part, changed
 * @param body the changed rule from behind its name to its end
 */
public record RuleChange(
        CriterionCode criterion,
        String rule,
        String file,
        int line,
        Kind kind,
        String before,
        String after,
        String body) {

    /** What is changed. */
    public enum Kind {
        /** How two values are compared, or whether a fact must be there. */
        OPERATOR,
        /** A number that something is compared with. */
        THRESHOLD,
        /** A value out of a closed list, or true and false. */
        CLOSED_VALUE,
        /** Points, or a factor or divisor of points. */
        POINTS
    }

    /** The changed rule under another name. */
    public String named(String name) {
        return "rule \"" + name + "\"" + body;
    }
}
