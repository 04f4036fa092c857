package org.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PublishedResult;
import org.parindex.pack.PublishedResult.Part;

/**
 * One unit over the years for which results were published, oldest first. Percentages compare across years; points only
 * between years whose maxima are the same.
 *
 * @param years years without a published result are not in it
 */
public record Series(String unit, List<Year> years) {

    /**
     * One year, held against the one before it in the series, which need not be the calendar year before.
     *
     * @param since the year compared with; null in the first
     * @param change of the index in percentage points; null in the first
     * @param rankChange positive for up; null where either rank was not published
     */
    public record Year(
            PublishedResult result,
            @Nullable Integer since,
            @Nullable BigDecimal change,
            @Nullable Integer rankChange) {}

    /**
     * How the points of one method changed between two years of one maximum.
     *
     * @param points null where they were not published for both years
     */
    public record PointChange(
            int since,
            int year,
            String method,
            BigDecimal max,
            @Nullable BigDecimal points) {}

    public Series {
        years = List.copyOf(years);
    }

    /** The results of {@code unit} among {@code results}, which may be of many units and in any order. */
    public static Series of(String unit, List<PublishedResult> results) {
        List<Year> years = new ArrayList<>();
        PublishedResult before = null;
        for (PublishedResult result : results.stream()
                .filter(one -> one.unit().equals(unit))
                .sorted(Comparator.comparing(PublishedResult::year))
                .toList()) {
            years.add(year(before, result));
            before = result;
        }
        return new Series(unit, years);
    }

    private static Year year(@Nullable PublishedResult before, PublishedResult result) {
        if (before == null) {
            return new Year(result, null, null, null);
        }
        Integer then = before.rank();
        Integer now = result.rank();
        return new Year(
                result,
                before.year(),
                result.index().subtract(before.index()),
                then == null || now == null ? null : then - now);
    }

    /** How the points changed from each year of the series to the next, method by method. */
    public List<PointChange> pointChanges() throws IncomparablePointsException {
        List<PointChange> changes = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            changes.addAll(pointChanges(years.get(i - 1).result(), years.get(i).result()));
        }
        return changes;
    }

    /**
     * How the points changed between two years, method by method.
     *
     * @throws IncomparablePointsException if the maxima differ, or are not known for both
     */
    public static List<PointChange> pointChanges(PublishedResult before, PublishedResult after)
            throws IncomparablePointsException {
        if (!sameMaxima(before.parts(), after.parts())) {
            throw new IncomparablePointsException(before, after);
        }
        List<PointChange> changes = new ArrayList<>();
        for (int i = 0; i < after.parts().size(); i++) {
            Part now = after.parts().get(i);
            changes.add(new PointChange(
                    before.year(),
                    after.year(),
                    now.method(),
                    now.max(),
                    difference(before.parts().get(i).points(), now.points())));
        }
        return changes;
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }

    /** Two unknown sets of maxima are not the same set. */
    private static boolean sameMaxima(List<Part> before, List<Part> after) {
        if (before.isEmpty() || before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            boolean same = before.get(i).method().equals(after.get(i).method())
                    && before.get(i).max().compareTo(after.get(i).max()) == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
