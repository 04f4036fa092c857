package org.parindex.facts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.arithmetic.Ratio;
import org.parindex.text.Text;

/**
 * How the program fills a derived field: a function of other fields of the same fact, named in its declaration, as
 * {@code late(due, completed)}.
 *
 * @param weights of each argument, where the function weighs them; else empty
 */
public record Derivation(Operation operation, List<String> arguments, List<BigDecimal> weights) {
    private static final Pattern SHAPE = Pattern.compile("(\\w+)\\s*\\(([^()]*)\\)");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*([\\p{L}\\p{M}\\w]+)(?:\\s*:\\s*([0-9.]+\\s*%?))?\\s*");

    /** The functions there are. */
    public enum Operation {
        /** {@code done(completed)}: it was done, on or before the as-of day, late or not. */
        done(FactField.Kind.TRUTH, 1, FactField.Kind.DAY),
        /** {@code counts(due)}: it was due on or before the as-of day. */
        counts(FactField.Kind.TRUTH, 1, FactField.Kind.DAY),
        /** {@code late(due, completed)}: done after due, or not done and due on or before the as-of day. */
        late(FactField.Kind.TRUTH, 2, FactField.Kind.DAY),
        /** {@code daysLate(due, completed)}: days from due to done, or to the as-of day; 0 if not late. */
        daysLate(FactField.Kind.WHOLE, 2, FactField.Kind.DAY),
        /** {@code ratio(numerator, denominator)}: exact, possibly above 100 %. */
        ratio(FactField.Kind.RATIO, 2, null),
        /** {@code cappedRatio(numerator, denominator)}: exact, above 100 % counts as 100 %. */
        cappedRatio(FactField.Kind.RATIO, 2, null),
        /**
         * {@code weighted(good: 100%, fair: 50%, poor: 0%)}: of the answers of a survey, each option's count by its
         * weight, exact; 0/0 where nobody answered.
         */
        weighted(FactField.Kind.RATIO, 0, FactField.Kind.WHOLE),
        /** {@code percentage(percent)}: a percentage as a ratio to 100. */
        percentage(FactField.Kind.RATIO, 1, null),
        /** {@code shortfall(expected, actual)}: how many are missing; 0 if none is. */
        shortfall(FactField.Kind.DECIMAL, 2, null),
        /** {@code anyAbove0(a, b, …)}: at least one of the numbers is above 0. */
        anyAbove0(FactField.Kind.TRUTH, 0, null),
        /** {@code is(field, VALUE)}: a closed value is this one. */
        is(FactField.Kind.TRUTH, 2, FactField.Kind.TEXT);

        private final FactField.Kind result;
        private final int arity;
        private final FactField.@Nullable Kind argument;

        Operation(FactField.Kind result, int arity, FactField.@Nullable Kind argument) {
            this.result = result;
            this.arity = arity;
            this.argument = argument;
        }

        /** What the derived field must be declared as. */
        public FactField.Kind result() {
            return result;
        }

        /** Whether a field of this kind may stand at this place. */
        public boolean accepts(FactField.Kind kind) {
            return argument == null ? kind == FactField.Kind.WHOLE || kind == FactField.Kind.DECIMAL : kind == argument;
        }
    }

    /** What is written is no derivation. */
    public static final class WrongDerivationException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text text;

        WrongDerivationException(String vi, String en) {
            super(en);
            this.text = new Text(vi, en);
        }

        /** What is wrong, for people. */
        public Text text() {
            return text;
        }
    }

    /** Reads {@code late(due, completed)}. */
    public static Derivation parse(String text) throws WrongDerivationException {
        Matcher matcher = SHAPE.matcher(text.trim());
        if (!matcher.matches()) {
            throw new WrongDerivationException(
                    "\"" + text + "\" không phải phép tính như late(due, completed)",
                    "\"" + text + "\" is not a derivation such as late(due, completed)");
        }
        Operation operation = Arrays.stream(Operation.values())
                .filter(known -> known.name().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow(() -> unknown(matcher.group(1)));
        Derivation derivation = withArguments(operation, matcher.group(2));
        if (operation.arity != 0 && operation.arity != derivation.arguments.size()) {
            throw new WrongDerivationException(
                    operation + " nhận " + operation.arity + " trường",
                    operation + " takes " + operation.arity + " fields");
        }
        return derivation;
    }

    private static WrongDerivationException unknown(String name) {
        String known = Arrays.stream(Operation.values()).map(Operation::name).collect(joining(", "));
        return new WrongDerivationException(
                "không có phép tính \"" + name + "\"; có: " + known,
                "there is no derivation \"" + name + "\"; there are " + known);
    }

    private static Derivation withArguments(Operation operation, String list) throws WrongDerivationException {
        List<String> arguments = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            Matcher argument = ARGUMENT.matcher(part);
            if (!argument.matches() || (argument.group(2) != null) != (operation == Operation.weighted)) {
                String written = "\"" + part.trim() + "\"";
                throw new WrongDerivationException(
                        operation + " không nhận " + written
                                + "; viết như late(due, completed) hay weighted(good: 100%, poor: 0%)",
                        written + " is not what " + operation
                                + " takes, such as late(due, completed) or weighted(good: 100%, poor: 0%)");
            }
            arguments.add(argument.group(1));
            if (argument.group(2) != null) {
                weights.add(weight(argument.group(2)));
            }
        }
        return new Derivation(operation, List.copyOf(arguments), List.copyOf(weights));
    }

    private static BigDecimal weight(String text) throws WrongDerivationException {
        try {
            BigDecimal weight = Decimals.parse(text);
            if (weight.compareTo(BigDecimal.ONE) <= 0) {
                return weight;
            }
        } catch (NumberFormatException noDecimal) {
            throw new WrongDerivationException(
                    "trọng số " + text + " không phải số", "the weight " + text + " is no number");
        }
        throw new WrongDerivationException("trọng số " + text + " trên 100%", "the weight " + text + " is above 100%");
    }

    /** The arguments that are fields; the second of {@code is} is a value. */
    public List<String> fieldArguments() {
        return operation == Operation.is ? arguments.subList(0, 1) : arguments;
    }

    /**
     * The derived value.
     *
     * @param field gives a field's value, null where absent
     * @param asOf the day up to which things have happened
     */
    Object value(Function<String, @Nullable Object> field, LocalDate asOf) {
        return switch (operation) {
            case done -> happened(field, 0, asOf) != null;
            case counts -> !day(field, 0).isAfter(asOf);
            case late -> isLate(field, asOf);
            case daysLate -> daysLate(field, asOf);
            case ratio -> Ratio.of(number(field, 0), number(field, 1));
            case cappedRatio -> Ratio.capped(number(field, 0), number(field, 1));
            case weighted -> weighted(field);
            case percentage -> Ratio.percentage(number(field, 0));
            case shortfall ->
                Decimals.stripped(number(field, 0).subtract(number(field, 1)).max(BigDecimal.ZERO));
            case anyAbove0 -> anyAbove0(field);
            case is -> arguments.get(1).equals(field.apply(arguments.get(0)));
        };
    }

    private boolean isLate(Function<String, @Nullable Object> field, LocalDate asOf) {
        LocalDate due = day(field, 0);
        LocalDate done = happened(field, 1, asOf);
        return done == null ? !due.isAfter(asOf) : done.isAfter(due);
    }

    private long daysLate(Function<String, @Nullable Object> field, LocalDate asOf) {
        LocalDate done = happened(field, 1, asOf);
        return Math.max(0, ChronoUnit.DAYS.between(day(field, 0), done == null ? asOf : done));
    }

    private Ratio weighted(Function<String, @Nullable Object> field) {
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal answers = BigDecimal.ZERO;
        for (int i = 0; i < arguments.size(); i++) {
            reached = reached.add(number(field, i).multiply(weights.get(i)));
            answers = answers.add(number(field, i));
        }
        return Ratio.of(Decimals.stripped(reached), answers);
    }

    private boolean anyAbove0(Function<String, @Nullable Object> field) {
        for (int i = 0; i < arguments.size(); i++) {
            if (number(field, i).signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate happened(Function<String, @Nullable Object> field, int argument, LocalDate asOf) {
        LocalDate day = (LocalDate) field.apply(arguments.get(argument));
        return day == null || day.isAfter(asOf) ? null : day;
    }

    private LocalDate day(Function<String, @Nullable Object> field, int argument) {
        Object day = field.apply(arguments.get(argument));
        return day instanceof LocalDate date ? date : LocalDate.MAX;
    }

    private BigDecimal number(Function<String, @Nullable Object> field, int argument) {
        Object number = field.apply(arguments.get(argument));
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : BigDecimal.ZERO;
    }
}
