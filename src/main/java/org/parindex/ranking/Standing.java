package org.parindex.ranking;

/** Why an evaluation is the one of its unit that counts. */
public enum Standing {
    /** An auditor or policy officer marked it official. */
    OFFICIAL,
    /** None is marked official, and it is the latest. */
    LATEST,
    /** It is a sample, not recorded. */
    SAMPLE
}
