package org.parindex.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import org.kie.api.runtime.rule.AccumulateFunction;
import org.parindex.arithmetic.Ratio;

/**
 * The accumulate function {@code share}: over true and false, how many of all are true; over ratios, the sum of the
 * numerators over the sum of the denominators. Of nothing it is 0/0.
 */
public final class Share implements AccumulateFunction<Share.Sums> {

    /** The two sums so far. */
    public static final class Sums implements Serializable {
        private BigDecimal numerator = BigDecimal.ZERO;
        private BigDecimal denominator = BigDecimal.ZERO;
    }

    @Override
    public Sums createContext() {
        return new Sums();
    }

    @Override
    public void init(Sums sums) {
        sums.numerator = BigDecimal.ZERO;
        sums.denominator = BigDecimal.ZERO;
    }

    @Override
    public void accumulate(Sums sums, Object value) {
        if (value instanceof Ratio ratio) {
            sums.numerator = sums.numerator.add(ratio.getNumerator());
            sums.denominator = sums.denominator.add(ratio.getDenominator());
        } else {
            sums.numerator = sums.numerator.add(Boolean.TRUE.equals(value) ? BigDecimal.ONE : BigDecimal.ZERO);
            sums.denominator = sums.denominator.add(BigDecimal.ONE);
        }
    }

    @Override
    public void reverse(Sums sums, Object value) {
        throw new UnsupportedOperationException("Facts are never taken back");
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Object getResult(Sums sums) {
        return Ratio.of(sums.numerator, sums.denominator);
    }

    @Override
    public Class<?> getResultType() {
        return Ratio.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // has no state
    }

    @Override
    public void readExternal(ObjectInput in) {
        // has no state
    }
}
