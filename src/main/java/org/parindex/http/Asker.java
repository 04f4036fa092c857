package org.parindex.http;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a request is answered.
 *
 * @param caller the id that is recorded
 * @param unit the only unit whose submissions and scorecards it may send and see; null for any
 */
record Asker(String caller, @Nullable String unit) {

    /** Whether something about this unit may be shown to it. */
    boolean maySee(@Nullable String about) {
        return unit == null || unit.equals(about);
    }

    /** The unit to look for: its own, else the one asked for; null for any. */
    @Nullable String unitOr(@Nullable String asked) throws ProblemException {
        if (unit != null && asked != null && !unit.equals(asked)) {
            throw new ProblemException(Problems.notYours(unit));
        }
        return unit == null ? asked : unit;
    }
}
