package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharesTest {

    @Property(tries = 100)
    void each_percentage_is_met_and_left_on_either_side_by_a_list_of_few_facts(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 1, max = 99) Integer> percentages) {
        TreeSet<BigDecimal> marks = new TreeSet<>();
        percentages.forEach(percent -> marks.add(BigDecimal.valueOf(percent)));

        Shares.Parts parts = Shares.around(marks);

        assertThat(parts.reached()).isTrue();
        for (int percent : percentages) {
            assertThat(parts.parts())
                    .anyMatch(part -> part.part() * 100 == percent * part.whole())
                    .anyMatch(part -> strictly(part, percent - 1, percent))
                    .anyMatch(part -> strictly(part, percent, percent + 1));
        }
        assertThat(parts.parts()).allMatch(part -> part.whole() <= 101);
    }

    @Property(tries = 20)
    void a_percentage_that_only_a_long_list_meets_is_not_reached(@ForAll @IntRange(min = 1, max = 99) int percent) {
        TreeSet<BigDecimal> marks = new TreeSet<>();
        marks.add(new BigDecimal(percent + ".37"));

        assertThat(Shares.around(marks).reached()).isFalse();
    }

    private static boolean strictly(Shares.Part part, int low, int high) {
        return part.part() * 100 > low * part.whole() && part.part() * 100 < high * part.whole();
    }
}
