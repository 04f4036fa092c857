package org.parindex.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.Rounding;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/**
 * How the units of a bloc did in each field.
 *
 * @param fields in criterion order; fields that bring nothing to anybody's maximum are left out
 */
public record FieldYear(Named bloc, List<FieldMean> fields) {

    /**
     * One field.
     *
     * @param mean of the units' rounded percentages, rounded as the pack says
     * @param place among the bloc's fields, from 1; equals share a place
     * @param standings best first
     */
    public record FieldMean(Criterion.Group field, BigDecimal mean, int place, List<Standing> standings) {
        /** Everyone who is first in the field; at least one. */
        public List<Scorecard> leaders() {
            return standings.stream()
                    .filter(standing -> standing.rank() == 1)
                    .map(Standing::scorecard)
                    .toList();
        }
    }

    /** One unit in one field: percent of the maximum that applied, and rank within the bloc (1, 1, 3). */
    public record Standing(Scorecard scorecard, BigDecimal percent, int rank) {}

    static FieldYear of(RulePack pack, Ranking.Bloc bloc) {
        List<FieldMean> unplaced = new ArrayList<>();
        for (Criterion.Group field : pack.fields()) {
            List<Standing> standings = standings(pack, bloc, field);
            if (!standings.isEmpty()) {
                unplaced.add(
                        new FieldMean(field, mean(standings, pack.description().rounding()), 0, standings));
            }
        }
        List<FieldMean> placed = unplaced.stream()
                .map(mean -> new FieldMean(mean.field(), mean.mean(), place(mean, unplaced), mean.standings()))
                .toList();
        return new FieldYear(bloc.bloc(), placed);
    }

    private static int place(FieldMean mean, List<FieldMean> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.mean().compareTo(mean.mean()) > 0)
                        .count();
    }

    private static BigDecimal mean(List<Standing> standings, Rounding rounding) {
        return standings.stream()
                .map(Standing::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(standings.size()), rounding.decimals(), RoundingMode.HALF_UP);
    }

    private static List<Standing> standings(RulePack pack, Ranking.Bloc bloc, Criterion.Group field) {
        Rounding rounding = pack.description().rounding();
        List<Standing> unranked = new ArrayList<>();
        for (Ranking.Row row : bloc.rows()) {
            row.scorecard().fields().stream()
                    .filter(score -> score.field().equals(field) && score.max().signum() > 0)
                    .forEach(score -> unranked.add(
                            new Standing(row.scorecard(), rounding.percent(score.score(), score.max()), 0)));
        }
        return unranked.stream()
                .map(standing -> new Standing(standing.scorecard(), standing.percent(), rank(standing, unranked)))
                .sorted(Comparator.comparing(Standing::rank))
                .toList();
    }

    private static int rank(Standing standing, List<Standing> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.percent().compareTo(standing.percent()) > 0)
                        .count();
    }
}
