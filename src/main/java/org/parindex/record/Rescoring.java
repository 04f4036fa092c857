package org.parindex.record;

import org.parindex.scorecard.Evaluated;

/** Scores what was recorded again, under the version of the pack that was recorded with it. Thread-safe. */
@FunctionalInterface
public interface Rescoring {

    /**
     * The same submission and scorecard as then, with the recorded id, time and program.
     *
     * @throws UnrepeatableException if the recorded version is gone or altered, or refuses what it took then
     */
    Evaluated again(Entry evaluation);
}
