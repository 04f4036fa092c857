package org.parindex.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackId;

/**
 * Everything known about one unit in one period (hồ sơ). Immutable.
 *
 * @param asOf the day up to which things have happened: the year's last, or an earlier one
 * @param provisional whether {@code asOf} is before the year's end
 * @param facts by type name; a type that was not sent has no key, one sent empty has an empty list; facts by id
 * @param claims points that the unit gives itself, at stage self
 * @param digest {@code sha256:…} over the content, whatever the order in which it was sent
 */
public record Submission(
        PackId pack,
        Stage stage,
        UnitFacts unit,
        LocalDate asOf,
        boolean provisional,
        SortedMap<String, List<Fact>> facts,
        SortedMap<CriterionCode, BigDecimal> claims,
        String digest) {

    /** The facts of a type; empty if none was sent. */
    public List<Fact> of(String type) {
        return facts.getOrDefault(type, List.of());
    }

    /** Whether the list of a type was sent, be it empty. */
    public boolean sent(String type) {
        return facts.containsKey(type);
    }
}
