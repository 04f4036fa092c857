package org.parindex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.arithmetic.Ratio;
import org.parindex.text.Language;

/** Values as people read them: 1,5 and 30/06/2022 in Vietnamese, 1.5 and 2022-06-30 in English. */
public final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Shown() {}

    /** A decimal without trailing zeros. */
    public static String decimal(BigDecimal value, Language language) {
        String plain = Decimals.plain(value);
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** A decimal with a fixed number of places, half up; "—" where there is none. */
    public static String fixed(@Nullable BigDecimal value, int places, Language language) {
        if (value == null) {
            return "—";
        }
        String plain = value.setScale(places, RoundingMode.HALF_UP).toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** The same with a sign that is always there: +4,07, −3,13. */
    public static String signed(@Nullable BigDecimal value, int places, Language language) {
        if (value == null) {
            return "—";
        }
        String digits = fixed(value.abs(), places, language);
        return (value.signum() < 0 ? "−" : value.signum() > 0 ? "+" : "") + digits;
    }

    /** Points with their sign, without trailing zeros. */
    public static String points(BigDecimal value, Language language) {
        String digits = decimal(value.abs(), language);
        return (value.signum() < 0 ? "−" : "+") + digits;
    }

    /** A value of a fact. */
    public static String value(@Nullable Object value, Language language) {
        if (value == null) {
            return "—";
        }
        if (value instanceof LocalDate day) {
            return language == Language.VI ? DAY.format(day) : day.toString();
        }
        if (value instanceof Boolean flag) {
            return language == Language.VI ? (flag ? "có" : "không") : (flag ? "yes" : "no");
        }
        if (value instanceof Ratio ratio) {
            return language == Language.VI ? ratio.toString() : ratio.toString().replace(',', '.');
        }
        return value instanceof BigDecimal decimal ? decimal(decimal, language) : value.toString();
    }
}
