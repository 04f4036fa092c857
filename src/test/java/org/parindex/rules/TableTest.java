package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack;

/** The pack of 2022 against the table it was written from, row by row. */
class TableTest {
    private static final Path TABLE = Path.of("src/test/resources/don-vi-bo-2022.csv");
    private static final RulePack PACK =
            ShippedPacks.get("don-vi-bo/2022").types().pack();

    private record Row(String code, String field, String name, String max, String method, String scoring) {}

    @Test
    void the_leaves_are_the_rows_of_the_table_in_its_order() throws IOException {
        List<Row> leaves = new ArrayList<>();
        List<Row> table = new ArrayList<>();
        for (Row row : table()) {
            Criterion leaf = PACK.criterion(row.code()).orElseThrow();
            table.add(row);
            leaves.add(new Row(
                    leaf.code().text(),
                    leaf.field().name(),
                    leaf.name(),
                    Decimals.plain(leaf.max()),
                    leaf.method().code(),
                    row.scoring()));
        }
        assertThat(leaves).isEqualTo(table).hasSameSizeAs(PACK.criteria());
        assertThat(PACK.criteria())
                .map(leaf -> leaf.code().text())
                .isEqualTo(table.stream().map(Row::code).toList());
    }

    @Test
    void each_rule_file_quotes_the_code_name_and_scoring_text_of_its_row() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Row row : table()) {
            String text = PACK.files().stream()
                    .filter(file -> file.criterion()
                            .map(code -> code.text().equals(row.code()))
                            .orElse(false))
                    .map(RulePack.RuleFile::text)
                    .findFirst()
                    .orElse("");
            String quoted = "// \"" + row.scoring() + "\"\n";
            if (!text.contains("// " + row.code() + " " + row.name() + "\n") || !text.contains(quoted)) {
                silent.add(row.code());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        String text = Normalizer.normalize(Files.readString(TABLE), Normalizer.Form.NFC);
        for (String line : text.lines().skip(1).toList()) {
            List<String> cells = cells(line);
            rows.add(new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Decimals.plain(Decimals.parse(cells.get(4))),
                    cells.get(5),
                    cells.get(7)));
        }
        return rows;
    }

    /** The table quotes a cell that holds a semicolon, and no cell holds a quotation mark. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
