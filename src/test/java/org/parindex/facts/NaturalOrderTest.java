package org.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void ids_are_ordered_as_people_count() {
        List<String> inOrder =
                List.of("", "A-1", "NV", "NV-", "NV-00", "NV-1", "NV-2", "NV-2a", "NV-10", "NV-010a", "a1");
        List<String> reversed = new java.util.ArrayList<>(inOrder);
        java.util.Collections.reverse(reversed);
        assertThat(reversed.stream().sorted(NaturalOrder.INSTANCE)).containsExactlyElementsOf(inOrder);
    }

    @Property
    void numbers_are_compared_by_value_then_by_how_they_are_written(
            @ForAll @NumericChars @StringLength(min = 1, max = 25) String a,
            @ForAll @NumericChars @StringLength(min = 1, max = 25) String b) {
        int byValue = new BigInteger(a).compareTo(new BigInteger(b));
        int order = byValue != 0 ? byValue : a.compareTo(b);
        assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(a, b))).isEqualTo(Integer.signum(order));
    }
}
