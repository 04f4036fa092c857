package org.parindex.bench;

import java.math.BigDecimal;
import org.parindex.arithmetic.Amount;
import org.parindex.engine.Score;

/** The least that a rule can speak to: one sum of decimals. */
final class SummedScore implements Score {
    private BigDecimal total = BigDecimal.ZERO;

    BigDecimal total() {
        return total;
    }

    @Override
    public void award(String points, String reason) {
        award(new BigDecimal(points), reason);
    }

    @Override
    public void award(Amount points, String reason) {
        award(points.points(), reason);
    }

    @Override
    public void award(BigDecimal points, String reason) {
        total = total.add(points);
    }

    @Override
    public void deduct(String points, String reason) {
        deduct(new BigDecimal(points), reason);
    }

    @Override
    public void deduct(Amount points, String reason) {
        deduct(points.points(), reason);
    }

    @Override
    public void deduct(BigDecimal points, String reason) {
        total = total.subtract(points);
    }

    @Override
    public void awardEach(String points, Number count, String reason) {
        award(new BigDecimal(points).multiply(new BigDecimal(count.toString())), reason);
    }

    @Override
    public void deductEach(String points, Number count, String reason) {
        deduct(new BigDecimal(points).multiply(new BigDecimal(count.toString())), reason);
    }

    @Override
    public void notApplicable(String reason) {
        // takes no points
    }

    @Override
    public void missing(String reason) {
        // takes no points
    }
}
