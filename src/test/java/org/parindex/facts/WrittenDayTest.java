package org.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Days are read as Java's own calendar reads them. */
class WrittenDayTest {

    @Property
    void every_day_of_four_digit_years_is_read_back(@ForAll("days") LocalDate day) {
        assertThat(WrittenDay.read(day.toString())).isEqualTo(day);
    }

    @Property(tries = 5_000)
    void what_the_calendar_refuses_is_refused(@ForAll("almostDays") String text) {
        assertThat(WrittenDay.read(text)).as(text).isEqualTo(byCalendar(text));
    }

    private static @Nullable LocalDate byCalendar(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> almostDays() {
        Arbitrary<String> digits = Arbitraries.strings().withChars("0123٣").ofLength(2);
        Arbitrary<String> between = Arbitraries.of("-", "-", "-", "/", "");
        return Combinators.combine(digits, digits, between, digits, between, digits)
                .as((century, year, first, month, second, day) -> century + year + first + month + second + day);
    }
}
