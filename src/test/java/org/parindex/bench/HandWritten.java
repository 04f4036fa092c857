package org.parindex.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of {@link BenchPack} as a programmer would write them for one year: a total, and no reason for any point. */
final class HandWritten {
    private static final LocalDate AS_OF = LocalDate.of(BenchPack.ID.year(), 12, 31);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal SHARE_FOR_ALL = new BigDecimal("0.8");

    private BigDecimal total = BigDecimal.ZERO;

    private HandWritten() {}

    static BigDecimal total(BenchFacts facts) {
        HandWritten sum = new HandWritten();
        facts.measures().forEach(sum::measure);
        sum.plans(facts);
        sum.tasks(facts);
        return sum.total;
    }

    private void measure(BenchFacts.Measure measure) {
        if (measure.period().equals("YEAR")) {
            BigDecimal numerator = measure.numerator().min(measure.denominator());
            if (atLeast(numerator, measure.denominator(), EIGHTY)) {
                total = total.add(TWO);
            } else {
                total = total.add(
                        share(numerator.multiply(TWO), measure.denominator().multiply(SHARE_FOR_ALL)));
            }
        }
    }

    private void plans(BenchFacts facts) {
        Map<String, long[]> doneAndPlanned = new HashMap<>();
        for (BenchFacts.Plan plan : facts.plans()) {
            long[] sums = doneAndPlanned.computeIfAbsent(plan.kind(), any -> new long[2]);
            sums[0] += Math.min(plan.done(), plan.planned());
            sums[1] += plan.planned();
            if (late(plan.due(), plan.issued())) {
                total = total.subtract(QUARTER);
            }
        }
        for (long[] sums : doneAndPlanned.values()) {
            plansOfOneKind(BigDecimal.valueOf(sums[0]), BigDecimal.valueOf(sums[1]));
        }
    }

    private void plansOfOneKind(BigDecimal done, BigDecimal planned) {
        if (atLeast(done, planned, EIGHTY)) {
            total = total.add(THREE);
        } else if (atLeast(done, planned, SIXTY)) {
            total = total.add(share(done.multiply(THREE), planned));
        } else {
            total = total.add(BigDecimal.ONE);
        }
    }

    private void tasks(BenchFacts facts) {
        Map<String, long[]> doneAndCounted = new HashMap<>();
        for (BenchFacts.Task task : facts.tasks()) {
            boolean late = late(task.due(), task.completed());
            if (late) {
                total = total.subtract(task.completed() == null ? HALF : QUARTER);
            }
            if (!task.due().isAfter(AS_OF)) {
                long[] sums = doneAndCounted.computeIfAbsent(task.assignedBy(), any -> new long[2]);
                sums[0] += task.completed() == null ? 0 : 1;
                sums[1]++;
            }
        }
        for (long[] sums : doneAndCounted.values()) {
            tasksOfOneAssigner(BigDecimal.valueOf(sums[0]), BigDecimal.valueOf(sums[1]));
        }
    }

    private void tasksOfOneAssigner(BigDecimal done, BigDecimal counted) {
        if (atLeast(done, counted, HUNDRED)) {
            total = total.add(FOUR);
        } else if (atLeast(done, counted, EIGHTY)) {
            total = total.add(share(done.multiply(FOUR), counted));
        }
    }

    private static boolean late(LocalDate due, @Nullable LocalDate done) {
        return done == null ? !due.isAfter(AS_OF) : done.isAfter(due);
    }

    private static boolean atLeast(BigDecimal numerator, BigDecimal denominator, BigDecimal percent) {
        return numerator.multiply(HUNDRED).compareTo(denominator.multiply(percent)) >= 0;
    }

    private static BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, 10, RoundingMode.HALF_UP);
    }
}
