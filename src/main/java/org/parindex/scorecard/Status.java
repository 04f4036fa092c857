package org.parindex.scorecard;

/** What became of a criterion. */
public enum Status {
    SCORED,
    /** Không đánh giá: its maximum leaves the unit's maximum. */
    NOT_APPLICABLE,
    /** Its facts were not sent: 0 points, the maximum stays, and the scorecard is incomplete. */
    MISSING
}
