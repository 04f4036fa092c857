package org.parindex.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day written as {@code 2022-12-31}, and in no other way. A submission has hundreds, so it reads by hand. */
final class WrittenDay {

    private WrittenDay() {}

    /** The day; null where the text is not one, or not a real one. */
    static @Nullable LocalDate read(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return shaped && year >= 0 && month >= 0 && day >= 0 ? real(year, month, day) : null;
    }

    /** Only digits from 0 to 9 between the two places; −1 for anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = i < text.length() ? text.charAt(i) : ' ';
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static @Nullable LocalDate real(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notReal) {
            return null;
        }
    }
}
