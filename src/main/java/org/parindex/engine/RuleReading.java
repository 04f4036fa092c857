package org.parindex.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.finding.RulePlace;

/**
 * What one rule asks and says, read from its text.
 *
 * @param types the fact types that it looks for, each once
 * @param clauses what must hold for it to speak, all of them
 * @param speeches what it says of points, in the order written
 * @param unread conditions that could not be read as comparisons, and consequences that decide by themselves
 */
public record RuleReading(
        RulePlace place, List<String> types, List<Clause> clauses, List<Speech> speeches, List<Unread> unread) {

    /**
     * One of the conditions that hold together.
     *
     * @param text the same for conditions that mean the same
     * @param thresholds the comparisons in it
     */
    public record Clause(String text, List<Threshold> thresholds) {}

    /** A text of the rule that could not be read, and its line. */
    public record Unread(String text, int line) {}

    /** Where the points of a consequence come from. */
    public enum Points {
        /** A quoted decimal. */
        WRITTEN,
        /** A calculation that begins with a ratio. */
        CALCULATED,
        /** The points that a fact states. */
        STATED,
        /** A quoted decimal for each of a number. */
        EACH,
        /** None: not assessed, or missing. */
        NONE
    }

    /**
     * One call of a consequence.
     *
     * @param written the quoted decimal; null where there is none
     * @param from the values of the facts that the points are computed from
     */
    public record Speech(Points points, @Nullable String written, List<Subject> from) {}

    public RuleReading {
        types = List.copyOf(types);
        clauses = List.copyOf(clauses);
        speeches = List.copyOf(speeches);
        unread = List.copyOf(unread);
    }

    /** Every comparison of the rule. */
    public List<Threshold> thresholds() {
        return clauses.stream().flatMap(clause -> clause.thresholds().stream()).toList();
    }

    /** Every value of the facts that the rule's answer depends on. */
    public List<Subject> subjects() {
        Stream<Subject> compared = thresholds().stream()
                .flatMap(threshold -> Stream.of(threshold.subject(), threshold.other()))
                .filter(java.util.Objects::nonNull);
        Stream<Subject> counted = speeches.stream().flatMap(speech -> speech.from().stream());
        return Stream.concat(compared, counted).distinct().toList();
    }
}
