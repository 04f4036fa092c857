package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Fix;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Fixes change what they are meant for and nothing else. */
class FixedTextTest {

    @Test
    void fixes_of_one_line_do_not_move_each_other() {
        assertThat(mended("a: 1.5, b: 2.5", fix(1, 4, 7, "\"1.5\""), fix(1, 12, 15, "\"2.5\"")))
                .isEqualTo("a: \"1.5\", b: \"2.5\"");
    }

    @Test
    void of_fixes_that_overlap_the_first_is_applied() {
        assertThat(mended("abcdef", fix(1, 1, 4, "X"), fix(1, 3, 6, "Y"))).isEqualTo("Xdef");
    }

    @Test
    void a_place_that_the_text_does_not_have_is_left() {
        assertThat(mended("a\nb", fix(7, 1, 2, "X"), fix(1, 5, 6, "Y"))).isEqualTo("a\nb");
    }

    @Test
    void letters_of_two_parts_are_not_counted() {
        String decomposed = "e\u0302: 1.5";

        assertThat(mended(decomposed, fix(1, 4, 7, "X"))).isEqualTo(decomposed);
    }

    private static String mended(String text, PackFault... faults) {
        FixedText mended = new FixedText(text);
        mended.apply(List.of(faults));
        return mended.toString();
    }

    private static PackFault fix(int line, int column, int endColumn, String replacement) {
        Span span = new Span(line, column, line, endColumn);
        return new PackFault("pack.yaml", span, FaultCode.UNQUOTED_NUMBER, new Text("", ""))
                .withFix(new Fix(span, replacement));
    }
}
