package org.parindex.pack;

/**
 * A change to one file that certainly mends a fault: the text of {@code span}, both ends known, becomes
 * {@code replacement}. Where only one of several changes can be meant there is none, only a hint.
 */
public record Fix(Span span, String replacement) {}
