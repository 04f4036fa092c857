package org.parindex.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackId;

/**
 * Where a fact comes from that a run over the whole year gave a unit: another unit's fact, or a result of the year
 * before.
 *
 * @param unit id of the unit whose submission or result it is
 * @param fact the fact it was made of; null for a result
 * @param standing how that unit stands in the criterion concerned; null where its pack has no such criterion
 * @param published the file that a result was read from; null where it was computed in the run
 */
public record Origin(
        PackId pack,
        String unit,
        String unitName,
        @Nullable Fact fact,
        @Nullable Standing standing,
        @Nullable String published) {

    /**
     * A criterion, or a field, of the other unit's scorecard.
     *
     * @param said why it has its score; empty for a field
     */
    public record Standing(String code, String name, BigDecimal score, BigDecimal max, List<Said> said) {
        public Standing {
            said = List.copyOf(said);
        }
    }

    /** One finding of the other scorecard: its kind, points and reason. */
    public record Said(String kind, BigDecimal points, String reason) {}
}
