package org.parindex.scorecard;

import org.parindex.facts.Submission;

/** A submission with the scorecard that was made of it. */
public record Evaluated(Submission submission, Scorecard scorecard) {}
