package org.parindex.finding;

import org.parindex.pack.CriterionCode;

/**
 * Where a rule stands.
 *
 * @param file relative to the pack
 * @param line first line of the rule, from 1
 * @param endLine line of its {@code end}
 */
public record RulePlace(String rule, CriterionCode criterion, String file, int line, int endLine) {}
