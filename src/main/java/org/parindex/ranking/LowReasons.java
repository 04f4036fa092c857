package org.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parindex.pack.PackDescription.Named;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/**
 * Where the points of a ranking's units went, by the pack's reasons for low results. A missing criterion counts as
 * lost, one that is not assessed does not.
 *
 * @param reasons in the pack's order, those that cost nobody anything too; empty where the pack names none
 */
public record LowReasons(List<Reason> reasons) {

    /**
     * One reason.
     *
     * @param lost points lost by all units together, exact
     * @param units those that lost points, most first
     */
    public record Reason(Named reason, BigDecimal lost, List<Affected> units) {}

    /**
     * What one unit lost for a reason.
     *
     * @param lost above 0
     * @param criteria those that lost points, in criterion order
     */
    public record Affected(Scorecard scorecard, BigDecimal lost, List<CriterionScore> criteria) {}

    private static final Comparator<Affected> MOST_FIRST = Comparator.comparing(
                    Affected::lost, Comparator.reverseOrder())
            .thenComparing(affected -> affected.scorecard().unit().name())
            .thenComparing(affected -> affected.scorecard().unit().id());

    public LowReasons {
        reasons = List.copyOf(reasons);
    }

    /** Over every unit of a ranking, in whatever bloc. */
    public static LowReasons of(Ranking ranking) {
        List<Scorecard> cards = ranking.blocs().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .map(Ranking.Row::scorecard)
                .toList();
        return new LowReasons(ranking.pack().description().lowReasons().stream()
                .map(reason -> reason(reason, cards))
                .toList());
    }

    private static Reason reason(Named reason, List<Scorecard> cards) {
        List<Affected> units = new ArrayList<>();
        for (Scorecard card : cards) {
            Affected affected = affected(card, reason.code());
            if (affected.lost().signum() > 0) {
                units.add(affected);
            }
        }
        units.sort(MOST_FIRST);
        return new Reason(
                reason,
                units.stream().map(Affected::lost).reduce(BigDecimal.ZERO, BigDecimal::add),
                List.copyOf(units));
    }

    private static Affected affected(Scorecard card, String reason) {
        List<CriterionScore> criteria = card.criteria().stream()
                .filter(score -> reason.equals(score.criterion().lowReason()))
                .filter(score -> score.lost().signum() > 0)
                .toList();
        BigDecimal lost = criteria.stream().map(CriterionScore::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Affected(card, lost, criteria);
    }

    /** Most points lost first; the pack's order among equals. */
    public List<Reason> byPoints() {
        return reasons.stream()
                .sorted(Comparator.comparing(Reason::lost, Comparator.reverseOrder()))
                .toList();
    }

    /** Most units first; the pack's order among equals. */
    public List<Reason> byUnits() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> -reason.units().size()))
                .toList();
    }

    /** Place by points lost of each reason's code, from 1; equal losses share a place and the next is left out. */
    public Map<String, Integer> placesByPoints() {
        Map<String, Integer> places = new TreeMap<>();
        reasons.forEach(reason -> places.put(
                reason.reason().code(),
                1
                        + (int) reasons.stream()
                                .filter(other -> other.lost().compareTo(reason.lost()) > 0)
                                .count()));
        return places;
    }

    /** Place by number of units of each reason's code, from 1; equals share a place and the next is left out. */
    public Map<String, Integer> placesByUnits() {
        Map<String, Integer> places = new TreeMap<>();
        reasons.forEach(reason -> places.put(
                reason.reason().code(),
                1
                        + (int) reasons.stream()
                                .filter(other ->
                                        other.units().size() > reason.units().size())
                                .count()));
        return places;
    }
}
