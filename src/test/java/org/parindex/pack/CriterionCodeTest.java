package org.parindex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of criteria are ordered as people read them. */
class CriterionCodeTest {

    @Test
    void one_point_two_comes_before_one_point_ten_and_a_letter_after_its_number() {
        List<CriterionCode> inOrder =
                List.of("A", "B", "1", "1.1", "1.1.1", "1.2", "1.10", "2", "3.5", "3.5b", "3.6", "10").stream()
                        .map(CriterionCode::new)
                        .toList();
        List<CriterionCode> sorted = new ArrayList<>(inOrder);
        Collections.shuffle(sorted, new Random(3));
        Collections.sort(sorted);

        assertThat(sorted).isEqualTo(inOrder);
    }

    @Test
    void only_a_code_equals_itself_in_order() {
        assertThat(new CriterionCode("1.2")).isEqualByComparingTo(new CriterionCode("1.2"));
        assertThat(new CriterionCode("1.2").compareTo(new CriterionCode("1.2.1")))
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "1,2", "1 2", "1.2-", "đ", "1.1234567"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new CriterionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
