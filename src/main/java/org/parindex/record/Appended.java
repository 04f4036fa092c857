package org.parindex.record;

import java.time.Instant;

/** What became of an entry that was to be appended. */
public sealed interface Appended {

    /** It is durable, with its place in the chain. */
    record Stored(Entry entry) implements Appended {}

    /** The same request came before under the same key: nothing was added. */
    record Repeated(Entry first) implements Appended {}

    /** The key was used before for another request: nothing was added. */
    record KeyTaken(Entry first) implements Appended {}

    /**
     * It was made so long before the last entry that the clock must have been set back: nothing was added.
     *
     * @param last when the last entry was made
     */
    record ClockBehind(Instant last) implements Appended {}

    /**
     * What it corrects was corrected before: nothing was added.
     *
     * @param correction what stands in its place, and names it
     */
    record Corrected(EntryOutline correction) implements Appended {}

    /** The year is closed and the entry supersedes nothing: nothing was added. */
    record YearClosed(Entry closing) implements Appended {}
}
