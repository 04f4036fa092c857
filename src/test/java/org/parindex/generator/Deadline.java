package org.parindex.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day by which something was due, and the day on which it was done; null: not done. */
record Deadline(LocalDate due, @Nullable LocalDate done) {
    private static final LocalDate LAST_WORKDAY = LocalDate.of(2022, 12, 30);

    /**
     * Something done for each deadline, but for {@code open} of them, and late for {@code late} others. Fewer lapses
     * change nothing else.
     */
    static List<Deadline> draw(Dice dice, List<LocalDate> dues, int late, int open) {
        List<Integer> places = dice.places(dues.size());
        List<Deadline> deadlines = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            LocalDate early = Dice.workday(dues.get(i).minusDays(dice.number(0, 12)));
            LocalDate after = late(dues.get(i).plusDays(dice.number(4, 34)));
            int place = places.get(i);
            boolean isOpen = place >= dues.size() - open;
            deadlines.add(new Deadline(dues.get(i), isOpen ? null : place < late ? after : early));
        }
        return deadlines;
    }

    /** What is done after the year has not happened in it. */
    private static LocalDate late(LocalDate day) {
        return Dice.workdayAfter(day.isAfter(LAST_WORKDAY) ? LAST_WORKDAY : day);
    }
}
