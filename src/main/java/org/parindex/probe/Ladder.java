package org.parindex.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField;

/**
 * Trials that differ in one thing only.
 *
 * @param field the field that differs; null where it is how many facts there are, or what part of them
 * @param kind what differs
 * @param steps in the order of that thing, upwards; a kind without order as declared
 */
record Ladder(Kind kind, @Nullable FactField field, List<Outcome> steps) {

    /** What the steps of a ladder differ in. */
    enum Kind {
        /** A number, a day, true or false. */
        FIELD,
        /** A text: without order. */
        TEXT,
        /** How many facts of a kind there are. */
        COUNT,
        /** How many of a list are of the better of two kinds. */
        SHARE
    }

    Ladder {
        steps = List.copyOf(steps);
    }
}
