package org.parindex.access;

import org.jspecify.annotations.Nullable;

/**
 * How far a caller may go.
 *
 * @param unit the one unit that it speaks for; only, and always, with {@link Role#UNIT}
 * @param index the one index that it may score and read results of; null for all
 */
public record Scope(
        Role role, @Nullable String unit, @Nullable String index) {

    public Scope {
        if ((role == Role.UNIT) != (unit != null)) {
            throw new IllegalArgumentException("A unit stands with the role unit, and with no other");
        }
    }

    /** A role without a unit, for all indexes. */
    public static Scope of(Role role) {
        return new Scope(role, null, null);
    }

    /** Whether results and submissions of this unit are its own, or open to its role. */
    public boolean coversUnit(String id) {
        return unit == null || unit.equals(id);
    }

    public boolean coversIndex(String name) {
        return index == null || index.equals(name);
    }
}
