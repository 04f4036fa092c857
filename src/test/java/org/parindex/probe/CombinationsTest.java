package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CombinationsTest {

    @Property(tries = 50)
    void every_two_values_of_different_lists_meet_in_some_row(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(min = 1, max = 7) Integer> sizes) {
        List<List<Object>> columns =
                sizes.stream().map(CombinationsTest::values).toList();

        Combinations.Rows rows = Combinations.of(columns);

        assertThat(rows.enough()).isTrue();
        assertThat(rows.rows()).hasSizeLessThanOrEqualTo(Combinations.MOST);
        for (int a = 0; a < columns.size(); a++) {
            for (int b = a + 1; b < columns.size(); b++) {
                assertThat(pairs(rows.rows(), a, b)).hasSize(sizes.get(a) * sizes.get(b));
            }
        }
    }

    @Property(tries = 20)
    void few_values_meet_in_every_combination(
            @ForAll @Size(min = 0, max = 4) List<@IntRange(min = 0, max = 5) Integer> sizes) {
        List<List<Object>> columns =
                sizes.stream().map(CombinationsTest::values).toList();

        assertThat(Combinations.of(columns).rows())
                .doesNotHaveDuplicates()
                .hasSize(sizes.stream().reduce(1, (a, b) -> a * b));
    }

    @org.junit.jupiter.api.Test
    void too_many_values_for_the_limit_are_not_enough() {
        List<List<Object>> columns = new ArrayList<>(Collections.nCopies(2, values(100)));

        assertThat(Combinations.of(columns).enough()).isFalse();
    }

    private static List<Object> values(int count) {
        return IntStream.range(0, count).<Object>mapToObj(Integer::valueOf).toList();
    }

    private static java.util.Set<List<Object>> pairs(List<List<Object>> rows, int a, int b) {
        return rows.stream().map(row -> List.of(row.get(a), row.get(b))).collect(java.util.stream.Collectors.toSet());
    }
}
