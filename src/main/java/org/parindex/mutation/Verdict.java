package org.parindex.mutation;

import org.jspecify.annotations.Nullable;

/**
 * Whether the cases of its criterion notice a mutant.
 *
 * @param by the path of the first case that notices it; null where none does
 */
public record Verdict(Mutant mutant, Sight sight, @Nullable String by) {

    /** How a mutant is noticed. */
    public enum Sight {
        /** A case fails. */
        CAUGHT,
        /** No case fails, though rules say something else in one: the points come to the same. */
        SEEN,
        /** In every case the rules say the same. */
        MISSED,
        /** It does not compile, so nobody could make the change unnoticed. */
        UNUSABLE
    }
}
