package org.parindex.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.Fact;
import org.parindex.facts.Fault;
import org.parindex.pack.Feed;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;

/** The points lost in what is fed: all units together cannot have cost more at a criterion than was lost there. */
final class FedLosses {

    private FedLosses() {}

    /** One fault for each criterion, or field, with more points than it lost; a code that there is not is left to others. */
    static List<Fault> beyond(Feed feed, Evaluated source) {
        List<Fault> faults = new ArrayList<>();
        sums(feed, source).forEach((code, sum) -> lost(source.scorecard(), code)
                .filter(lost -> sum.compareTo(lost) > 0)
                .ifPresent(lost -> faults.add(fault(feed.fact(), code, sum, lost))));
        return faults;
    }

    private static SortedMap<String, BigDecimal> sums(Feed feed, Evaluated source) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        if (feed.lost() != null) {
            for (Fact fact : source.submission().of(feed.fact())) {
                if (fact.value(feed.lost()) instanceof BigDecimal points) {
                    sums.merge(String.valueOf(fact.value("criterion")), points, BigDecimal::add);
                }
            }
        }
        return sums;
    }

    private static Optional<BigDecimal> lost(Scorecard card, String code) {
        return card.criterion(code).map(CriterionScore::lost).or(() -> card.fields().stream()
                .filter(field -> field.field().code().text().equals(code))
                .map(field -> field.max().subtract(field.score()))
                .findFirst());
    }

    private static Fault fault(String type, String code, BigDecimal sum, BigDecimal lost) {
        return Fault.of(
                "/facts/" + type,
                type + ": các đơn vị làm mất tổng cộng " + Decimals.vietnamese(sum) + " điểm ở " + code
                        + ", nhưng ở đó chỉ mất " + Decimals.vietnamese(lost) + " điểm.",
                type + ": units are said to have cost " + Decimals.plain(sum) + " points at " + code + ", but only "
                        + Decimals.plain(lost) + " were lost there.");
    }
}
