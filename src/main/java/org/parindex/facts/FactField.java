package org.parindex.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact type, as its pack declares it.
 *
 * @param label the field's name in Vietnamese
 * @param optional whether it may be absent or null
 * @param least smallest number allowed; null: none
 * @param most largest number allowed; null: none
 * @param values the closed values of a text; empty: any text
 * @param happened a day on which something was done: one after the as-of day has not happened yet
 * @param derived how the program fills it; null: it is sent
 * @param criterion whether it names the criterion that the fact belongs to
 * @param unique whether no two facts of a submission may share its value
 * @param uniqueFor the values that may stand only once, where not all
 * @param zeroOnlyIf a field that must be 0 too where this one is 0: nothing can be done of nothing; null: none
 * @param better which way a unit does better, as far as the pack says; null: it does not say
 */
public record FactField(
        String name,
        String label,
        Kind kind,
        boolean optional,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<String> values,
        boolean happened,
        @Nullable Derivation derived,
        boolean criterion,
        boolean unique,
        List<String> uniqueFor,
        @Nullable String zeroOnlyIf,
        @Nullable Better better) {

    /** What a field holds, with the DRL types that declare it. */
    public enum Kind {
        /** {@code String}. */
        TEXT,
        /** {@code boolean}. */
        TRUTH,
        /** {@code long}: a count. */
        WHOLE,
        /** {@code BigDecimal}. */
        DECIMAL,
        /** {@code LocalDate}. */
        DAY,
        /** {@code Ratio}: derived only. */
        RATIO
    }

    /** Which value of a field is to a unit's credit, all else being equal. */
    public enum Better {
        /** A larger number, a later day, true. */
        MORE,
        /** A smaller number, an earlier day (not done at all is the latest), false. */
        LESS,
        /** Neither: what counts is to keep within bounds. */
        NEITHER
    }

    public boolean isDerived() {
        return derived != null;
    }

    /** The same field with these bounds, both included. */
    public FactField within(BigDecimal smallest, BigDecimal largest) {
        return new FactField(
                name,
                label,
                kind,
                optional,
                smallest,
                largest,
                values,
                happened,
                derived,
                criterion,
                unique,
                uniqueFor,
                zeroOnlyIf,
                better);
    }

    /** Whether a second fact with this value is refused. */
    boolean mustBeUnique(String value) {
        return unique || uniqueFor.contains(value);
    }
}
