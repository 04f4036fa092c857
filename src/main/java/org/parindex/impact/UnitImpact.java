package org.parindex.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.CriterionCode;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/**
 * One submission under two packs.
 *
 * @param rankBefore within its bloc, among the units compared; null where it is not ranked
 * @param rankAfter the same under the second pack
 */
public record UnitImpact(
        Scorecard before,
        Scorecard after,
        @Nullable Integer rankBefore,
        @Nullable Integer rankAfter) {

    /** Percentage points gained; null where one of the packs gives no index. */
    public @Nullable BigDecimal indexChange() {
        BigDecimal from = before.indexPercent();
        BigDecimal to = after.indexPercent();
        return from == null || to == null ? null : to.subtract(from);
    }

    /** Points gained, exact; negative for points lost. */
    public BigDecimal points() {
        return after.scoreExact().subtract(before.scoreExact());
    }

    /** Whether the second pack gives the unit more (1), less (−1) or the same (0): by its index, else by its points. */
    public int direction() {
        BigDecimal index = indexChange();
        return index == null ? points().signum() : index.signum();
    }

    /** Whether points of a criterion, index, rank or class differ. */
    public boolean changed() {
        return !criteria().isEmpty()
                || direction() != 0
                || !Objects.equals(rankBefore, rankAfter)
                || !Objects.equals(before.classification(), after.classification());
    }

    /** The criteria that differ, in criterion order. */
    public List<CriterionChange> criteria() {
        Map<CriterionCode, CriterionScore> left = byCode(before);
        Map<CriterionCode, CriterionScore> right = byCode(after);
        Map<CriterionCode, CriterionScore> all = new TreeMap<>(left);
        all.putAll(right);
        List<CriterionChange> changes = new ArrayList<>();
        all.keySet().forEach(code -> changes.add(new CriterionChange(left.get(code), right.get(code))));
        return changes.stream().filter(CriterionChange::changed).toList();
    }

    private static Map<CriterionCode, CriterionScore> byCode(Scorecard card) {
        Map<CriterionCode, CriterionScore> scores = new TreeMap<>();
        card.criteria().forEach(score -> scores.put(score.criterion().code(), score));
        return scores;
    }
}
