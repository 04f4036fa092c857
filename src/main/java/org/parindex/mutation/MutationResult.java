package org.parindex.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.parindex.mutation.Verdict.Sight;

/**
 * What came of all mutants of a pack or of one criterion.
 *
 * @param verdicts by criterion, those of rules before those of criteria.yaml, by line
 */
public record MutationResult(List<Verdict> verdicts) {
    private static final BigDecimal ALL = new BigDecimal(100);

    public MutationResult {
        verdicts = List.copyOf(verdicts);
    }

    public long count(Sight sight) {
        return verdicts.stream().filter(verdict -> verdict.sight() == sight).count();
    }

    /** Those that compile. */
    public long usable() {
        return verdicts.size() - count(Sight.UNUSABLE);
    }

    /** Those in which no case fails, in their order. */
    public List<Verdict> notCaught() {
        return verdicts.stream()
                .filter(verdict -> verdict.sight() == Sight.SEEN || verdict.sight() == Sight.MISSED)
                .toList();
    }

    /** How many in a hundred make a case fail, to one decimal and never rounded up; 100 where there is no mutant. */
    public BigDecimal percent() {
        return usable() == 0
                ? ALL
                : BigDecimal.valueOf(count(Sight.CAUGHT))
                        .multiply(ALL)
                        .divide(BigDecimal.valueOf(usable()), 1, RoundingMode.FLOOR);
    }
}
