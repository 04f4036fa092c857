package org.parindex.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack adds to the year's report.
 *
 * @param letterhead whose report it is; null: the places for it stay blank
 * @param parent the body that the units belong to; null: the report does not speak of it
 * @param remedies what is to be done, in the order given; may be empty
 */
public record Reporting(
        @Nullable Letterhead letterhead, @Nullable Parent parent, List<Remedy> remedies) {
    public static final Reporting NONE = new Reporting(null, null, List.of());

    /** A unit of another index, which is scored there for the same year. */
    public record Parent(String index, String unit) {}

    /**
     * The head of an administrative document. Offices only, never persons.
     *
     * @param above the body above the one that issues; null: none
     * @param symbol what follows the number: {@code BC-TCCB}
     * @param signer the office that signs
     * @param recipients in the order given; may be empty
     * @param illustrative whether no source gives it, which the report then says
     */
    public record Letterhead(
            @Nullable String above,
            String body,
            String symbol,
            String place,
            String signer,
            List<String> recipients,
            boolean illustrative) {}

    /**
     * A remedy for low results.
     *
     * @param fields codes of the fields whose losses it answers
     * @param lowReasons codes of the pack's reasons for low results that it answers
     */
    public record Remedy(String text, List<String> fields, List<String> lowReasons) {
        /** Whether a loss in a criterion is one that this remedy answers. */
        public boolean answers(Criterion criterion) {
            return fields.contains(criterion.field().code().text())
                    || (criterion.lowReason() != null && lowReasons.contains(criterion.lowReason()));
        }
    }

    public Reporting {
        remedies = List.copyOf(remedies);
    }
}
