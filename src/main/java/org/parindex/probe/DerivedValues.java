package org.parindex.probe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField.Kind;

/** Finds values of sent fields at which a derived field stands at, just below and just above its thresholds. */
final class DerivedValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EARLIER = 30;

    private final Derivation derivation;
    private final LocalDate asOf;
    private final Function<String, FieldValues> fields;

    /** @param fields gives the values of a field by its name, to add to */
    DerivedValues(Derivation derivation, LocalDate asOf, Function<String, FieldValues> fields) {
        this.derivation = derivation;
        this.asOf = asOf;
        this.fields = fields;
    }

    /**
     * Adds the values of the arguments.
     *
     * @param part of the field that is compared: {@code percent}, {@code denominator}; empty for the field itself
     * @param thresholds may be empty: the field is read, but compared with nothing
     */
    void spread(String part, SortedSet<BigDecimal> thresholds) {
        switch (derivation.operation()) {
            case done -> days(0, 0, 1);
            case counts -> days(0, 0, 1);
            case late -> deadlines(new TreeSet<>());
            case daysLate -> deadlines(thresholds);
            case ratio, cappedRatio -> ratio(part, thresholds);
            case percentage -> percentage(thresholds);
            case weighted -> weighted(thresholds);
            case shortfall -> shortfall(thresholds);
            case anyAbove0 -> derivation.arguments().forEach(name -> small(fields.apply(name)));
            case is -> argument(0);
        }
    }

    private FieldValues argument(int place) {
        return fields.apply(derivation.arguments().get(place));
    }

    private void days(int place, int... fromAsOf) {
        for (int days : fromAsOf) {
            argument(place).add(asOf.plusDays(days));
        }
    }

    private void deadlines(SortedSet<BigDecimal> thresholds) {
        int longest = thresholds.isEmpty() ? 0 : thresholds.last().intValue();
        LocalDate due = asOf.minusDays(EARLIER + longest);
        days(0, 0, 1);
        argument(0).add(due);
        List.of(-1, 0, 1).forEach(days -> argument(1).add(due.plusDays(days)));
        days(1, 0, 1);
        for (BigDecimal threshold : thresholds) {
            for (int beside = -1; beside <= 1; beside++) {
                int days = threshold.intValue() + beside;
                argument(1).add(due.plusDays(days));
                argument(0).add(asOf.minusDays(days));
            }
        }
    }

    /** A denominator of 0 and one so large that one step of the numerator is a tenth of what thresholds tell apart. */
    private void ratio(String part, SortedSet<BigDecimal> thresholds) {
        FieldValues numerator = argument(0);
        FieldValues denominator = argument(1);
        if (!part.equals("percent") && !part.isEmpty()) {
            FieldValues asked = part.equals("numerator") ? numerator : denominator;
            thresholds.forEach(threshold -> asked.addAround(threshold, asked.step(threshold.scale())));
            denominator.add(HUNDRED);
            return;
        }
        SortedSet<BigDecimal> marks = withMiddleAndWhole(thresholds);
        int decimals = decimals(marks);
        BigDecimal whole = whole(numerator, decimals);
        denominator.add(BigDecimal.ZERO);
        denominator.add(whole);
        for (BigDecimal mark : marks) {
            numerator.addAround(share(mark, whole), numerator.step(decimals));
        }
    }

    private void percentage(SortedSet<BigDecimal> thresholds) {
        FieldValues percent = argument(0);
        for (BigDecimal mark : withMiddleAndWhole(thresholds)) {
            percent.addAround(mark, percent.step(decimals(thresholds)));
        }
    }

    /** Answers of the best and the worst option only: any percentage can be reached by them. */
    private void weighted(SortedSet<BigDecimal> thresholds) {
        int best =
                place(derivation.weights().stream().max(BigDecimal::compareTo).orElseThrow());
        int worst =
                place(derivation.weights().stream().min(BigDecimal::compareTo).orElseThrow());
        SortedSet<BigDecimal> marks = withMiddleAndWhole(thresholds);
        BigDecimal whole = whole(argument(best), decimals(marks));
        derivation.arguments().forEach(name -> fields.apply(name).add(BigDecimal.ZERO));
        for (BigDecimal mark : marks) {
            BigDecimal reached = share(mark, whole);
            for (BigDecimal answers : List.of(reached.subtract(BigDecimal.ONE), reached, reached.add(BigDecimal.ONE))) {
                argument(best).add(answers);
                argument(worst).add(whole.subtract(answers));
            }
        }
    }

    private int place(BigDecimal weight) {
        return derivation.weights().indexOf(weight);
    }

    private void shortfall(SortedSet<BigDecimal> thresholds) {
        BigDecimal expected = BigDecimal.TEN.max(thresholds.isEmpty() ? BigDecimal.ZERO : thresholds.last());
        argument(0).add(expected);
        argument(0).add(BigDecimal.ZERO);
        FieldValues actual = argument(1);
        actual.add(BigDecimal.ZERO);
        for (BigDecimal threshold : thresholds) {
            actual.addAround(expected.subtract(threshold), actual.step(threshold.scale()));
        }
        actual.add(expected.subtract(BigDecimal.ONE));
        actual.add(expected);
    }

    private static void small(FieldValues number) {
        number.add(BigDecimal.ZERO);
        number.add(BigDecimal.ONE);
    }

    private static SortedSet<BigDecimal> withMiddleAndWhole(SortedSet<BigDecimal> thresholds) {
        SortedSet<BigDecimal> marks = new TreeSet<>(thresholds);
        if (thresholds.isEmpty()) {
            marks.add(BigDecimal.valueOf(50));
        }
        marks.add(HUNDRED);
        return marks;
    }

    private static int decimals(SortedSet<BigDecimal> marks) {
        return marks.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private static BigDecimal whole(FieldValues numerator, int decimals) {
        return numerator.field().kind() == Kind.WHOLE ? HUNDRED.movePointRight(Math.max(0, decimals) + 1) : HUNDRED;
    }

    private static BigDecimal share(BigDecimal percent, BigDecimal whole) {
        return percent.multiply(whole).divide(HUNDRED, percent.scale() + 4, RoundingMode.HALF_UP);
    }
}
