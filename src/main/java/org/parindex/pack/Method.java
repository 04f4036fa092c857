package org.parindex.pack;

/**
 * How a criterion is assessed: thẩm định, điều tra xã hội học, điểm thưởng, điểm trừ.
 *
 * @param selfScored whether units score it themselves; where not, it is not assessed at stage {@code self}
 */
public record Method(String code, String name, Kind kind, boolean selfScored) {

    /** What the points of a method do to the total. */
    public enum Kind {
        /** Counts, and its maximum belongs to the unit's maximum. */
        SCORED,
        /** Adds points beyond the scale: its ceiling is no part of the maximum. */
        BONUS,
        /** Takes points beyond the scale: its scores are 0 or negative. */
        PENALTY
    }
}
