package org.parindex.record;

/** What an entry of the record says. */
public enum Kind {
    /** A submission was scored. */
    EVALUATION,
    /** One evaluation of a unit was marked official, with a reason. */
    OFFICIAL,
    /** A year of an index was closed by a decision: only superseding evaluations follow. */
    CLOSING,
    /** A version of a pack was published. */
    PUBLICATION
}
