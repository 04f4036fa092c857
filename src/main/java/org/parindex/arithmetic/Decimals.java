package org.parindex.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one way in which decimals are read, bounded and written. */
public final class Decimals {
    /** Most decimals that a finding's points carry; half up, away from zero below it. */
    public static final int POINT_DECIMALS = 10;

    private static final int MOST_DIGITS = 20;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Decimals() {}

    /** A decimal written in a rule or in metadata: {@code "0.25"}, or a percentage {@code "80%"} which is 0.8. */
    public static BigDecimal parse(String text) {
        String trimmed = text.trim();
        boolean percent = trimmed.endsWith("%");
        String digits = percent ? trimmed.substring(0, trimmed.length() - 1).trim() : trimmed;
        if (!isWritten(digits)) {
            throw new NumberFormatException(
                    "\"" + text + "\" is not a decimal such as \"0.25\" or a percentage such as \"80%\"");
        }
        BigDecimal value = new BigDecimal(digits);
        return percent ? value.divide(HUNDRED, value.scale() + 2, RoundingMode.UNNECESSARY) : value;
    }

    /** A minus or none, 1 to 20 digits, and after a point 1 to 20 more. By hand, for rules ask it at each award. */
    private static boolean isWritten(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, start, text.length())
                : areDigits(text, start, point) && areDigits(text, point + 1, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS;
    }

    /** The value without trailing zeros, never in scientific notation: 2, 0.5, 100. */
    public static String plain(BigDecimal value) {
        return stripped(value).toPlainString();
    }

    /** The value without trailing zeros, with a scale of 0 or more. */
    public static BigDecimal stripped(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** As Vietnamese readers write it, with a decimal comma and a minus sign: 1,5, −0,25. */
    public static String vietnamese(BigDecimal value) {
        return plain(value).replace('.', ',').replace('-', '−');
    }

    /** Points rounded to the decimals that a finding may carry. */
    public static BigDecimal points(BigDecimal exact) {
        return exact.scale() <= POINT_DECIMALS ? exact : exact.setScale(POINT_DECIMALS, RoundingMode.HALF_UP);
    }
}
