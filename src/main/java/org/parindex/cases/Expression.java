package org.parindex.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.parindex.arithmetic.Decimals;

/**
 * Expected points written as the legal text's arithmetic: {@code 41/50 × 1.5 / 80%}, {@code 1.5 - 3 × 0.25}. Exact
 * fractions, rounded once to 10 decimals. Operators: + − × : and their ASCII forms - * /, brackets, percentages.
 */
final class Expression {
    private static final int LONGEST = 300;

    private final String text;
    private int at;

    private Expression(String text) {
        this.text = text.replace('×', '*')
                .replace(':', '/')
                .replace('−', '-')
                .replace(',', '.')
                .trim();
    }

    /**
     * The value to 10 decimals, half up.
     *
     * @throws IllegalArgumentException if the text is no calculation, or longer than any in a legal text
     * @throws ArithmeticException if it divides by 0
     */
    static BigDecimal value(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a calculation of more than " + LONGEST + " characters");
        }
        Expression expression = new Expression(text);
        Fraction sum = expression.sum();
        if (expression.at < expression.text.length()) {
            throw expression.unreadable();
        }
        return Decimals.stripped(sum.numerator.divide(sum.denominator, Decimals.POINT_DECIMALS, RoundingMode.HALF_UP));
    }

    private record Fraction(BigDecimal numerator, BigDecimal denominator) {
        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction over(Fraction other) {
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction negated() {
            return new Fraction(numerator.negate(), denominator);
        }
    }

    private Fraction sum() {
        Fraction sum = product();
        while (true) {
            if (taken('+')) {
                sum = sum.plus(product());
            } else if (taken('-')) {
                sum = sum.plus(product().negated());
            } else {
                return sum;
            }
        }
    }

    private Fraction product() {
        Fraction product = factor();
        while (true) {
            if (taken('*')) {
                product = product.times(factor());
            } else if (taken('/')) {
                Fraction divisor = factor();
                if (divisor.numerator.signum() == 0) {
                    throw new ArithmeticException("\"" + text + "\" divides by zero");
                }
                product = product.over(divisor);
            } else {
                return product;
            }
        }
    }

    private Fraction factor() {
        if (taken('-')) {
            return factor().negated();
        }
        if (taken('(')) {
            Fraction inner = sum();
            if (!taken(')')) {
                throw unreadable();
            }
            return inner;
        }
        skipBlanks();
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (from == at) {
            throw unreadable();
        }
        BigDecimal number = Decimals.parse(text.substring(from, at));
        return new Fraction(number, taken('%') ? BigDecimal.valueOf(100) : BigDecimal.ONE);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean taken(char operator) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == operator) {
            at++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("\"" + text + "\" is not a calculation such as \"41/50 × 1.5 / 80%\"");
    }
}
