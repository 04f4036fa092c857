package org.parindex.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.yaml} says of the pack as a whole.
 *
 * @param sources the decisions that it follows, in the order given
 * @param illustrative why its rules or facts are illustrative, for the banner; null where they are real
 * @param notes remarks that an auditor must read
 * @param classes highest first; may be empty
 * @param lowReasons reasons for low results, in the order given
 * @param reporting what it adds to the year's report
 * @param feeds facts that a run over the whole year takes from other indexes, in the order given
 * @param previousResult the type that such a run fills with a unit's result of the year before; null: none
 */
public record PackDescription(
        String title,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        List<String> sources,
        String state,
        @Nullable String illustrative,
        List<String> notes,
        Rounding rounding,
        Ties ties,
        List<ClassBand> classes,
        List<Named> blocs,
        List<UnitAttribute> unitAttributes,
        List<Method> methods,
        List<Named> lowReasons,
        Reporting reporting,
        List<Feed> feeds,
        @Nullable String previousResult) {

    /** Stands in for a description that cannot be read. */
    static final PackDescription UNREAD = new PackDescription(
            "",
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            List.of(),
            "draft",
            null,
            List.of(),
            new Rounding(2, Rounding.Step.TOTAL),
            new Ties(false, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Reporting.NONE,
            List.of(),
            null);

    /** A code and its name in Vietnamese. */
    public record Named(String code, String name) {}

    /** A class (xếp loại) and the rounded index from which it holds. */
    public record ClassBand(String name, BigDecimal from) {}

    /**
     * What a unit says of itself.
     *
     * @param type {@code boolean} or {@code string}
     * @param meansNone a fact type whose list is known to be empty when this is false and not empty when it is true
     */
    public record UnitAttribute(
            String name,
            String label,
            String type,
            boolean required,
            @Nullable String meansNone) {}

    /**
     * How equal indexes are ranked.
     *
     * @param dense false: 1, 1, 3 (standard competition ranking); true: 1, 1, 2
     * @param breakBy methods whose higher score goes first among equals, in order; empty: equals share a rank
     */
    public record Ties(boolean dense, List<String> breakBy) {}

    /** The class of a rounded index; null where the pack has none or the index is below the lowest. */
    public @Nullable String classOf(BigDecimal roundedIndex) {
        for (ClassBand band : classes) {
            if (roundedIndex.compareTo(band.from()) >= 0) {
                return band.name();
            }
        }
        return null;
    }
}
