package org.parindex.engine.source;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as a rule writes it: {@code 80}, {@code 62.5B}, {@code 80%}; moved by one in its last place. */
record Numbers(BigDecimal value, String suffix) {
    private static final Pattern SHAPE = Pattern.compile("\\s*(\\d{1,20}(?:\\.\\d{1,20})?)\\s*([A-Za-z%]*)\\s*");

    static boolean isNumber(String text) {
        return SHAPE.matcher(text).matches();
    }

    static Numbers of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of a rule");
        }
        return new Numbers(new BigDecimal(matcher.group(1)), matcher.group(2));
    }

    /** One more in the last place written: 81 for 80, 62.6 for 62.5. */
    Numbers up() {
        return new Numbers(value.add(value.ulp()), suffix);
    }

    /** One less in the last place written. */
    Numbers down() {
        return new Numbers(value.subtract(value.ulp()), suffix);
    }

    @Override
    public String toString() {
        return value.toPlainString() + suffix;
    }
}
