package org.parindex.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's result of one year as it was published, known without scoring it.
 *
 * @param index in percent, as printed
 * @param rank as published; null: not published
 * @param fields how many fields the index had that year; null: not known
 * @param parts what the points of that year were made of, in the order given; empty: not known
 */
public record PublishedResult(
        int year,
        String unit,
        BigDecimal index,
        @Nullable Integer rank,
        @Nullable Integer fields,
        List<Part> parts,
        String source) {

    /**
     * The points that one method could give.
     *
     * @param method code, as {@code survey}
     * @param points as printed; null: not published
     */
    public record Part(
            String method, BigDecimal max, @Nullable BigDecimal points) {}

    public PublishedResult {
        parts = List.copyOf(parts);
    }
}
