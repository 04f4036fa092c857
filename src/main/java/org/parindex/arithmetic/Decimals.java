package org.parindex.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The one way in which decimals are read, bounded and written. */
public final class Decimals {
    /** Most decimals that a finding's points carry; half up, away from zero below it. */
    public static final int POINT_DECIMALS = 10;

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Decimals() {}

    /** A decimal written in a rule or in metadata: {@code "0.25"}, or a percentage {@code "80%"} which is 0.8. */
    public static BigDecimal parse(String text) {
        String trimmed = text.trim();
        boolean percent = trimmed.endsWith("%");
        String digits = percent ? trimmed.substring(0, trimmed.length() - 1).trim() : trimmed;
        if (!WRITTEN.matcher(digits).matches()) {
            throw new NumberFormatException(
                    "\"" + text + "\" is not a decimal such as \"0.25\" or a percentage such as \"80%\"");
        }
        BigDecimal value = new BigDecimal(digits);
        return percent ? value.divide(HUNDRED, value.scale() + 2, RoundingMode.UNNECESSARY) : value;
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
