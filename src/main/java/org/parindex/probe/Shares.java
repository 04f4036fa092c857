package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Parts of a list that stand at, just below and just above percentages, each of as few facts as can be. */
final class Shares {
    /** Lists of at most so many facts are tried. */
    static final int MOST_FACTS = 500;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** So many of so many. */
    record Part(int part, int whole) {}

    /**
     * The parts, upwards.
     *
     * @param reached false where a percentage cannot be told from its neighbour by a list of {@link #MOST_FACTS}
     */
    record Parts(List<Part> parts, boolean reached) {}

    static Parts around(SortedSet<BigDecimal> percentages) {
        TreeSet<BigDecimal> marks = new TreeSet<>(percentages.subSet(BigDecimal.ZERO, HUNDRED));
        marks.add(BigDecimal.ZERO);
        marks.add(HUNDRED);
        List<Part> parts = new ArrayList<>();
        boolean reached = true;
        for (BigDecimal mark : marks) {
            reached &= add(parts, exactly(mark));
            BigDecimal next = marks.higher(mark);
            if (next != null) {
                reached &= add(parts, between(mark, mark.add(BigDecimal.ONE).min(next)));
                reached &= add(parts, between(mark, next));
                reached &= add(parts, between(next.subtract(BigDecimal.ONE).max(mark), next));
            }
        }
        parts.sort(Comparator.comparing((Part part) ->
                new BigDecimal(part.part()).divide(new BigDecimal(part.whole()), 12, java.math.RoundingMode.HALF_UP)));
        return new Parts(parts, reached);
    }

    private static boolean add(List<Part> parts, Part part) {
        boolean fits = part.whole() <= MOST_FACTS;
        if (fits && !parts.contains(part)) {
            parts.add(part);
        }
        return fits;
    }

    private static Part exactly(BigDecimal percent) {
        for (int whole = 1; whole <= MOST_FACTS; whole++) {
            BigDecimal part = percent.multiply(BigDecimal.valueOf(whole)).movePointLeft(2);
            if (part.stripTrailingZeros().scale() <= 0) {
                return new Part(part.intValue(), whole);
            }
        }
        return new Part(0, Integer.MAX_VALUE);
    }

    /** The fraction of the smallest numbers strictly between two percentages. */
    private static Part between(BigDecimal low, BigDecimal high) {
        for (int whole = 1; whole <= MOST_FACTS; whole++) {
            BigDecimal size = BigDecimal.valueOf(whole);
            int part = low.multiply(size).movePointLeft(2).intValue() + 1;
            if (BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(high.multiply(size)) < 0) {
                return new Part(part, whole);
            }
        }
        return new Part(0, Integer.MAX_VALUE);
    }
}
