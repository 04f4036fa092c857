package org.parindex.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.arithmetic.Ratio;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Texts, figures and days as the readers of one language write them. Immutable. */
public record Voice(Language language) {
    /** What stands where there is no value. */
    public static final String NONE = "—";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", java.util.Locale.ROOT);

    public String say(Text text) {
        return text.in(language);
    }

    /** The language's tag for HTML. */
    public String tag() {
        return language == Language.EN ? "en" : "vi";
    }

    /** To the last digit, without trailing zeros, with a true minus. */
    public String number(BigDecimal value) {
        return written(Decimals.plain(value));
    }

    /** With so many decimals, half up; {@link #NONE} for null. */
    public String fixed(@Nullable BigDecimal value, int decimals) {
        return value == null
                ? NONE
                : written(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** {@link #fixed}, with a plus where it is above 0. */
    public String signedFixed(@Nullable BigDecimal value, int decimals) {
        return value != null && value.signum() > 0 ? "+" + fixed(value, decimals) : fixed(value, decimals);
    }

    /** {@link #number}, with a plus where it is above 0. */
    public String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + number(value) : number(value);
    }

    /** At most so many decimals; marked ≈ where that leaves digits out. */
    public String about(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.compareTo(value) == 0 ? number(value) : "≈\u00A0" + number(rounded);
    }

    /** A calculation written by the program, whose decimals come with a comma. */
    public String calculation(String arithmetic) {
        return language == Language.EN ? arithmetic.replaceAll("(?<=\\d),(?=\\d)", ".") : arithmetic;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The value of a fact's field. */
    public String value(@Nullable Object value) {
        if (value == null) {
            return NONE;
        } else if (value instanceof Boolean truth) {
            return say(truth ? Texts.YES : Texts.NO);
        } else if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof BigDecimal decimal) {
            return number(decimal);
        } else if (value instanceof Ratio ratio) {
            return calculation(ratio.toString());
        }
        return value.toString();
    }

    private String written(String plain) {
        String signed = plain.startsWith("-") ? "\u2212" + plain.substring(1) : plain;
        return language == Language.EN ? signed : signed.replace('.', ',');
    }
}
