package org.parindex.cases;

import org.parindex.facts.Submission;
import org.parindex.pack.CriterionCode;

/**
 * One case of one criterion: what is given and what is expected.
 *
 * @param path relative to the pack, with forward slashes
 * @param name a sentence
 * @param criterion the code that its folder's name begins with
 * @param submission the given facts as a whole submission, for a unit that no register knows
 */
public record CaseFile(String path, String name, CriterionCode criterion, Submission submission, Expected expected) {}
