package org.parindex.engine.source;

import java.math.BigDecimal;
import java.util.List;
import org.parindex.facts.FactTypes;

/**
 * Whether a pattern says a thing twice: {@code agreed > 0} beside {@code delivered < agreed} where nothing is below 0.
 * To change the first then changes nothing.
 */
final class Implied {

    private Implied() {}

    /** Whether another constraint keeps a field above {@code edge}. */
    static boolean above(FactTypes types, PatternSource pattern, String field, BigDecimal edge) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.size() == 3)
                .anyMatch(constraint -> greater(constraint).equals(field)
                        && isAtLeast(types, pattern.type(), smaller(constraint), edge));
    }

    private static String greater(List<Token> constraint) {
        return constraint.get(1).is("<")
                ? constraint.get(2).text()
                : constraint.get(1).is(">") ? constraint.get(0).text() : "";
    }

    private static String smaller(List<Token> constraint) {
        return constraint.get(constraint.get(1).is("<") ? 0 : 2).text();
    }

    private static boolean isAtLeast(FactTypes types, String type, String field, BigDecimal edge) {
        BigDecimal least = Domain.of(types, type, List.of(field)).least();
        return least != null && least.compareTo(edge) >= 0;
    }
}
