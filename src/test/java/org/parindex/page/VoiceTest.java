package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.text.Language;
import org.parindex.text.Text;

class VoiceTest {
    private final Voice vi = new Voice(Language.VI);
    private final Voice en = new Voice(Language.EN);

    @Test
    void numbers_have_a_comma_in_vietnamese_and_a_point_in_english() {
        assertThat(vi.number(new BigDecimal("-1234.50"))).isEqualTo("−1234,5");
        assertThat(en.number(new BigDecimal("-1234.50"))).isEqualTo("−1234.5");
    }

    @Test
    void figures_of_a_column_keep_their_decimals() {
        assertThat(vi.fixed(new BigDecimal("78.9"), 2)).isEqualTo("78,90");
        assertThat(vi.fixed(null, 2)).isEqualTo("—");
        assertThat(vi.signedFixed(new BigDecimal("4.63"), 2)).isEqualTo("+4,63");
        assertThat(vi.signedFixed(BigDecimal.ZERO, 2)).isEqualTo("0,00");
    }

    @Test
    void a_number_with_more_digits_than_shown_is_marked() {
        assertThat(vi.about(new BigDecimal("1.6666666667"), 2)).isEqualTo("≈\u00A01,67");
        assertThat(vi.about(new BigDecimal("1.50"), 2)).isEqualTo("1,5");
    }

    @Test
    void values_of_facts_are_written_for_people() {
        assertThat(vi.value(LocalDate.of(2022, 6, 30))).isEqualTo("30/06/2022");
        assertThat(vi.value(true)).isEqualTo("Có");
        assertThat(en.value(false)).isEqualTo("No");
        assertThat(vi.value(null)).isEqualTo("—");
        assertThat(vi.value(12L)).isEqualTo("12");
    }

    @Test
    void a_calculation_keeps_its_commas_between_words() {
        assertThat(en.calculation("41/50 × 1,5 : 80% = 1,5375, chưa làm tròn"))
                .isEqualTo("41/50 × 1.5 : 80% = 1.5375, chưa làm tròn");
    }

    @Test
    void every_text_is_there_in_both_languages() throws IllegalAccessException {
        List<Field> texts = Arrays.stream(Texts.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .toList();
        assertThat(texts).hasSizeGreaterThan(50);
        for (Field field : texts) {
            Text text = (Text) field.get(null);
            assertThat(text.vi()).as(field.getName()).isNotBlank().isNotEqualTo(text.en());
            assertThat(text.en()).as(field.getName()).isNotBlank().isASCII();
        }
    }
}
