package org.parindex.annual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parindex.pack.Method;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Ranking.Row;
import org.parindex.scorecard.Scorecard.MethodScore;

/** One bloc's year: who rose, who fell, who is first. */
public record BlocYear(Ranking.Bloc bloc) {

    /**
     * How the units of a bloc did under one method, in percent of what applied to each.
     *
     * @param aboveNinety how many units are above 90 %
     * @param units how many the method applied to
     */
    public record MethodRange(Method method, BigDecimal lowest, BigDecimal highest, int aboveNinety, int units) {}

    private static final BigDecimal NINETY = new BigDecimal(90);

    /** Units with a year before, in the order of the ranking. */
    public List<Row> compared() {
        return bloc.rows().stream().filter(row -> row.change() != null).toList();
    }

    /** Units whose index rose, the largest rise first. */
    public List<Row> risen() {
        return moved(1);
    }

    /** Units whose index fell, the largest fall first. */
    public List<Row> fallen() {
        return moved(-1);
    }

    /** Units whose index is what it was. */
    public List<Row> unchanged() {
        return moved(0);
    }

    private List<Row> moved(int sign) {
        return compared().stream()
                .filter(row -> change(row).signum() == sign)
                .sorted(Comparator.comparing((Row row) -> change(row).abs()).reversed())
                .toList();
    }

    private static BigDecimal change(Row row) {
        return Objects.requireNonNull(row.change());
    }

    /** Units without a year before, in the order of the ranking. */
    public List<Row> withoutYearBefore() {
        return bloc.rows().stream()
                .filter(row -> row.scorecard().previousIndex() == null)
                .toList();
    }

    /** Everyone who is first: more than one where there is a tie, none where nobody is ranked. */
    public List<Row> leaders() {
        return bloc.rows().stream().filter(row -> Objects.equals(row.rank(), 1)).toList();
    }

    /** Units whose index fell and whose rank rose, best first. */
    public List<Row> fallenYetUp() {
        return against(-1, 1);
    }

    /** Units whose index rose and whose rank fell, best first. */
    public List<Row> risenYetDown() {
        return against(1, -1);
    }

    private List<Row> against(int changeSign, int rankSign) {
        return compared().stream()
                .filter(row -> change(row).signum() == changeSign)
                .filter(row -> row.rankChange() != null && Integer.signum(row.rankChange()) == rankSign)
                .toList();
    }

    /** Who was before a unit last year and is behind it now, the largest fall first: why a fall can be a rise. */
    public List<Row> overtakenBy(Row up) {
        return compared().stream()
                .filter(row -> row.rank() != null && row.previousRank() != null)
                .filter(row -> Objects.requireNonNull(row.previousRank()) < Objects.requireNonNull(up.previousRank()))
                .filter(row -> Objects.requireNonNull(row.rank()) > Objects.requireNonNull(up.rank()))
                .sorted(Comparator.comparing(BlocYear::change))
                .toList();
    }

    /** How many units there are of each class, in the order of the ranking. */
    public Map<String, Integer> classes() {
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (Row row : bloc.rows()) {
            String name = row.scorecard().classification();
            if (name != null) {
                classes.merge(name, 1, Integer::sum);
            }
        }
        return classes;
    }

    /** The range of each method that counts towards the maximum, in the pack's order. */
    public List<MethodRange> methods() {
        return bloc.rows().isEmpty()
                ? List.of()
                : bloc.rows().get(0).scorecard().methods().stream()
                        .map(MethodScore::method)
                        .map(this::range)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<MethodRange> range(Method method) {
        List<BigDecimal> percents = bloc.rows().stream()
                .flatMap(row -> row.scorecard().methods().stream())
                .filter(score -> score.method().equals(method))
                .map(MethodScore::percent)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (percents.isEmpty()) {
            return Optional.empty();
        }
        int above = (int) percents.stream()
                .filter(percent -> percent.compareTo(NINETY) > 0)
                .count();
        return Optional.of(
                new MethodRange(method, percents.get(0), percents.get(percents.size() - 1), above, percents.size()));
    }
}
