package org.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a submission says stays on its line of the terminal, in its colour and direction. */
class TerminalLineTest {

    @Test
    void vietnamese_stays_as_it_is() {
        assertThat(TerminalLine.of("Cục Xuất bản, In và Phát hành – 1 000 đ"))
                .isEqualTo("Cục Xuất bản, In và Phát hành – 1 000 đ");
    }

    @Test
    void what_breaks_recolours_or_turns_a_line_is_spelt_out() {
        assertThat(TerminalLine.of("A\nB")).isEqualTo("A\\u000aB");
        assertThat(TerminalLine.of("\u001b[31mA")).isEqualTo("\\u001b[31mA");
        assertThat(TerminalLine.of("A\u202eB\u2066")).isEqualTo("A\\u202eB\\u2066");
    }

    @Property
    void a_table_of_one_row_has_three_lines_whatever_its_cell_says(@ForAll String cell) {
        TextTable table = new TextTable(1_000_000).left("Tên");
        table.row(List.of(cell));

        assertThat(table.render().split("\n", -1)).hasSize(4);
    }
}
