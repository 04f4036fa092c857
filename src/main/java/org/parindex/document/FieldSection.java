package org.parindex.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.annual.FieldYear;
import org.parindex.annual.FieldYear.FieldMean;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;

/** The fields of one bloc: means, their order, and who is first in each. */
final class FieldSection {
    private static final int MOST_NAMED = 4;

    private final FieldYear year;
    private final Words words;

    FieldSection(FieldYear year, Words words) {
        this.year = year;
        this.words = words;
    }

    List<Block> blocks() {
        if (year.fields().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (year.fields().size() > 1) {
            blocks.add(new Paragraph(ends()));
        }
        blocks.add(new Table(
                List.of(
                        Column.text("Lĩnh vực", 38),
                        Column.number("Trung bình (%)", 14),
                        Column.number("Thứ tự", 10),
                        Column.text("Đơn vị đứng đầu", 38)),
                year.fields().stream().map(this::row).toList()));
        return blocks;
    }

    private String ends() {
        List<FieldMean> order = year.fields().stream()
                .sorted(Comparator.comparing(FieldMean::mean).reversed())
                .toList();
        FieldMean best = order.get(0);
        FieldMean worst = order.get(order.size() - 1);
        return "Lĩnh vực có tỷ lệ điểm trung bình cao nhất là \"" + best.field().name() + "\" ("
                + words.percent(best.mean()) + "), thấp nhất là \""
                + worst.field().name() + "\" ("
                + words.percent(worst.mean()) + ").";
    }

    private List<String> row(FieldMean mean) {
        return List.of(
                mean.field().code() + ". " + mean.field().name(),
                words.fixed(mean.mean()),
                String.valueOf(mean.place()),
                leaders(mean));
    }

    private String leaders(FieldMean mean) {
        List<String> names =
                mean.leaders().stream().map(card -> card.unit().name()).toList();
        String percent = " (" + words.percent(mean.standings().get(0).percent()) + ")";
        return names.size() > MOST_NAMED
                ? Words.of(names.size(), mean.standings().size()) + " đơn vị cùng đứng đầu" + percent
                : Words.list(names) + percent;
    }
}
