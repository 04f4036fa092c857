package org.parindex.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a key is good: {@code 90d}, or through a day, {@code 2027-12-31}, to its end in UTC. */
final class Lifetime {
    /** Where nothing is said. */
    static final String STANDARD = "365d";

    private static final int MOST_DAYS = 3_650;
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3})d");

    private Lifetime() {}

    /** From when on the key is refused; empty where the words are neither, or the time is past or over ten years away. */
    static Optional<Instant> end(String words, Instant now) {
        Matcher days = DAYS.matcher(words);
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        Optional<Instant> end = days.matches()
                ? Optional.of(second.plus(Duration.ofDays(Integer.parseInt(days.group(1)))))
                : endOfDay(words);
        return end.filter(one -> one.isAfter(now) && !one.isAfter(second.plus(Duration.ofDays(MOST_DAYS))));
    }

    private static Optional<Instant> endOfDay(String words) {
        try {
            return Optional.of(LocalDate.parse(words)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
