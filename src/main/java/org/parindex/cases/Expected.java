package org.parindex.cases;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.scorecard.Status;

/**
 * What a case expects of its criterion.
 *
 * @param points 0 where it is not scored
 * @param arithmetic the points as the case writes them; empty where it is not scored
 * @param findings how often rules speak; null where the case does not say
 * @param rules the names of the rules that speak, and of no other; null where the case does not say
 */
public record Expected(
        Status status,
        BigDecimal points,
        String arithmetic,
        @Nullable Integer findings,
        @Nullable List<String> rules) {

    public Expected {
        rules = rules == null ? null : List.copyOf(rules);
    }
}
