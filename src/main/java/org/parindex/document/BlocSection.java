package org.parindex.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parindex.annual.BlocYear;
import org.parindex.annual.BlocYear.MethodRange;
import org.parindex.document.Document.Block;
import org.parindex.document.Document.Column;
import org.parindex.document.Document.Paragraph;
import org.parindex.document.Document.Table;
import org.parindex.ranking.Ranking.Row;

/** One bloc: mean, who rose and fell, who is first and why, and the table. */
final class BlocSection {
    private static final int MOST_NAMED = 3;

    private final BlocYear year;
    private final Words words;
    private final int number;
    private final List<Block> blocks = new ArrayList<>();

    /** @param number the year */
    BlocSection(BlocYear year, Words words, int number) {
        this.year = year;
        this.words = words;
        this.number = number;
    }

    List<Block> blocks() {
        say(mean());
        say(moves());
        say(largest(year.risen(), "tăng"));
        say(largest(year.fallen(), "giảm"));
        say(leaders());
        year.fallenYetUp().forEach(row -> say(fallenYetUp(row)));
        year.risenYetDown().forEach(row -> say(risenYetDown(row)));
        say(kept());
        say(classes());
        say(methods());
        blocks.add(table());
        return blocks;
    }

    private void say(String sentence) {
        if (!sentence.isEmpty()) {
            blocks.add(new Paragraph(sentence));
        }
    }

    private String before() {
        return "năm " + (number - 1);
    }

    private String mean() {
        BigDecimal mean = year.bloc().meanIndex();
        if (mean == null) {
            return "Không đơn vị nào có chỉ số.";
        }
        BigDecimal change = year.bloc().meanChange();
        return "Giá trị trung bình chỉ số của " + year.bloc().bloc().name() + " ("
                + Words.count(year.bloc().rows().size()) + " đơn vị) năm " + number + " là " + words.percent(mean)
                + (change == null ? "" : ", " + words.moved(change) + " so với " + before()) + ".";
    }

    private String moves() {
        int compared = year.compared().size();
        if (compared == 0) {
            return "Không đơn vị nào có kết quả " + before() + " để so sánh.";
        }
        List<String> parts = List.of(
                share(year.risen().size(), compared, "tăng"),
                share(year.fallen().size(), compared, "giảm"),
                share(year.unchanged().size(), compared, "giữ nguyên"));
        List<Row> without = year.withoutYearBefore();
        return "So với " + before() + ", " + String.join("; ", parts) + "."
                + (without.isEmpty()
                        ? ""
                        : " " + Words.names(without) + " không có kết quả " + before() + " nên không so sánh.");
    }

    private static String share(int units, int all, String verb) {
        return units == 0 ? "không đơn vị nào " + verb : Words.of(units, all) + " đơn vị có chỉ số " + verb;
    }

    private String largest(List<Row> rows, String verb) {
        if (rows.isEmpty()) {
            return "";
        }
        List<Row> named = rows.subList(0, Math.min(MOST_NAMED, rows.size()));
        List<String> others = named.subList(1, named.size()).stream()
                .map(row -> Words.name(row) + " " + verb + " " + size(row))
                .toList();
        String first = Words.name(named.get(0)) + " " + verb + " nhiều nhất, " + size(named.get(0)) + Words.POINTS;
        return first + (others.isEmpty() ? "" : "; tiếp theo là " + Words.list(others)) + ranks(named) + ".";
    }

    private String size(Row row) {
        return words.fixed(Objects.requireNonNull(row.change()).abs());
    }

    /** What these moves did to the ranks: said once where it is the same for all. */
    private static String ranks(List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.rankChange() == null)) {
            return "";
        }
        List<Integer> changes = rows.stream()
                .map(row -> Objects.requireNonNull(row.rankChange()))
                .toList();
        if (changes.size() > 1 && changes.stream().distinct().count() == 1) {
            return "; cả " + Words.count(changes.size()) + " đơn vị đều " + Words.rankMoved(changes.get(0));
        }
        List<String> each = rows.stream()
                .map(row -> Words.name(row) + " " + Words.rankMoved(Objects.requireNonNull(row.rankChange())))
                .toList();
        return "; về thứ hạng, " + Words.list(each);
    }

    private String leaders() {
        List<Row> leaders = year.leaders();
        if (leaders.isEmpty()) {
            return "Không đơn vị nào được xếp hạng.";
        }
        String index = words.percent(leaders.get(0).scorecard().indexPercent());
        return leaders.size() == 1
                ? Words.name(leaders.get(0)) + " có kết quả tốt nhất năm " + number + ", đạt " + index + "."
                : Words.names(leaders) + " cùng xếp thứ nhất năm " + number + ", đạt " + index + ".";
    }

    private String fallenYetUp(Row row) {
        List<String> overtaken = year.overtakenBy(row).stream()
                .map(other -> Words.name(other) + " (" + words.moved(Objects.requireNonNull(other.change())) + ")")
                .toList();
        return Words.name(row) + " " + words.moved(Objects.requireNonNull(row.change())) + " nhưng " + rankPath(row)
                + (overtaken.isEmpty()
                        ? "."
                        : ": đơn vị xếp trên ở " + before() + " giảm nhiều hơn, gồm " + Words.list(overtaken) + ".");
    }

    private String risenYetDown(Row row) {
        return Words.name(row) + " " + words.moved(Objects.requireNonNull(row.change())) + " nhưng " + rankPath(row)
                + ": đơn vị khác tăng nhiều hơn.";
    }

    private static String rankPath(Row row) {
        return Words.rankMoved(Objects.requireNonNull(row.rankChange())) + ", từ thứ "
                + row.previousRank() + (Objects.requireNonNull(row.rankChange()) > 0 ? " lên thứ " : " xuống thứ ")
                + row.rank();
    }

    private String kept() {
        List<String> kept = year.compared().stream()
                .filter(row -> Objects.equals(row.rankChange(), 0))
                .map(row -> Words.name(row) + " (thứ " + row.rank() + ")")
                .toList();
        return kept.isEmpty() ? "" : "Giữ nguyên thứ hạng: " + Words.list(kept) + ".";
    }

    private String classes() {
        List<String> classes = new ArrayList<>();
        year.classes()
                .forEach((name, units) ->
                        classes.add(Words.of(units, year.bloc().rows().size()) + " đơn vị xếp loại " + name));
        return classes.isEmpty() ? "" : "Xếp loại: " + String.join("; ", classes) + ".";
    }

    private String methods() {
        List<String> ranges = year.methods().stream().map(this::range).toList();
        return ranges.isEmpty() ? "" : "Theo phương pháp đánh giá: " + String.join("; ", ranges) + ".";
    }

    private String range(MethodRange range) {
        String above = range.aboveNinety() == 0
                ? "không đơn vị nào trên 90%"
                : Words.of(range.aboveNinety(), range.units()) + " đơn vị trên 90%";
        return Words.method(range.method()) + " từ " + words.percent(range.lowest()) + " đến "
                + words.percent(range.highest()) + " (" + above + ")";
    }

    private Table table() {
        boolean compared = !year.compared().isEmpty();
        List<Column> columns = new ArrayList<>(
                List.of(Column.number("Hạng", 10), Column.text("Đơn vị", 36), Column.number("Chỉ số (%)", 12)));
        if (classified()) {
            columns.add(Column.text("Xếp loại", 15));
        }
        if (compared) {
            columns.add(Column.number("Năm " + (number - 1) + " (%)", 12));
            columns.add(Column.number("Tăng, giảm", 12));
            columns.add(Column.number("Bậc tăng, giảm", 12));
        }
        return new Table(
                columns,
                year.bloc().rows().stream().map(row -> row(row, compared)).toList());
    }

    private boolean classified() {
        return !year.classes().isEmpty();
    }

    private List<String> row(Row row, boolean compared) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rank() == null ? "—" : row.rank().toString());
        cells.add(Words.name(row) + (row.scorecard().complete() ? "" : " (thiếu dữ kiện)"));
        cells.add(words.fixed(row.scorecard().indexPercent()));
        if (classified()) {
            cells.add(Objects.requireNonNullElse(row.scorecard().classification(), "—"));
        }
        if (compared) {
            cells.add(words.fixed(row.scorecard().previousIndex()));
            cells.add(words.signed(row.change()));
            cells.add(row.rankChange() == null ? "—" : signed(row.rankChange()));
        }
        return cells;
    }

    private static String signed(int change) {
        return (change > 0 ? "+" : change < 0 ? "−" : "") + Math.abs(change);
    }
}
