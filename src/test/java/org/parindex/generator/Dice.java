package org.parindex.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same unit and purpose draw the same, whatever is drawn for other purposes. */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Of 2022, but for the lunar new year and weekends. */
    private static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2022, 1, 3),
            LocalDate.of(2022, 4, 11),
            LocalDate.of(2022, 5, 2),
            LocalDate.of(2022, 5, 3),
            LocalDate.of(2022, 9, 1),
            LocalDate.of(2022, 9, 2));

    private final Random random;

    Dice(String unit, String purpose) {
        this.random = new Random((unit + "/" + purpose).hashCode() * SPREAD);
    }

    /** Both ends included. */
    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** For each of {@code count} things, its place in a random order. */
    List<Integer> places(int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(i);
        }
        return shuffled(places);
    }

    /** Working days in order. */
    List<LocalDate> days(int count, LocalDate from, LocalDate to) {
        int span = (int) (to.toEpochDay() - from.toEpochDay());
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(workday(from.plusDays(number(0, span))));
        }
        Collections.sort(days);
        return days;
    }

    /** The day itself, or the working day before it. */
    static LocalDate workday(LocalDate day) {
        return free(day) ? workday(day.minusDays(1)) : day;
    }

    /** The day itself, or the working day after it. */
    static LocalDate workdayAfter(LocalDate day) {
        return free(day) ? workdayAfter(day.plusDays(1)) : day;
    }

    private static boolean free(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean newYear = !day.isBefore(LocalDate.of(2022, 1, 31)) && !day.isAfter(LocalDate.of(2022, 2, 4));
        return weekend || newYear || HOLIDAYS.contains(day);
    }
}
