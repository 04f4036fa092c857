package org.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PublishedResult;
import org.parindex.ranking.Series;
import org.parindex.ranking.Series.PointChange;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** A unit over the years, for a terminal. */
public final class SeriesTable {

    private SeriesTable() {}

    /** The years with their changes in percentage points and places, then their sources; ends with a line feed. */
    public static String render(Series series, Language language, int width) {
        TextTable table = new TextTable(width)
                .left(new Text("Năm", "Year").in(language))
                .right(new Text("Chỉ số %", "Index %").in(language))
                .right(new Text("Thay đổi, điểm %", "Change, % points").in(language))
                .right(new Text("Hạng", "Rank").in(language))
                .right(new Text("Bậc", "Places").in(language))
                .left(new Text("So với", "Against").in(language))
                .right(new Text("Lĩnh vực", "Fields").in(language))
                .flexible(new Text("Điểm tối đa", "Maxima").in(language));
        series.years().forEach(year -> table.row(cells(year, language)));
        return table.render() + "\n" + sources(series, language, width);
    }

    private static String sources(Series series, Language language, int width) {
        TextTable table = new TextTable(width)
                .left(new Text("Năm", "Year").in(language))
                .flexible(new Text("Nguồn", "Source").in(language));
        series.years()
                .forEach(year -> table.row(List.of(
                        String.valueOf(year.result().year()), year.result().source())));
        return table.render();
    }

    private static List<String> cells(Series.Year year, Language language) {
        PublishedResult result = year.result();
        int decimals = result.index().scale();
        return List.of(
                String.valueOf(result.year()),
                Shown.fixed(result.index(), decimals, language),
                Shown.signed(year.change(), Math.max(decimals, 0), language),
                number(result.rank()),
                places(year.rankChange()),
                number(year.since()),
                number(result.fields()),
                maxima(result, language));
    }

    private static String maxima(PublishedResult result, Language language) {
        return result.parts().isEmpty()
                ? "—"
                : String.join(
                        " + ",
                        result.parts().stream()
                                .map(part -> Shown.decimal(part.max(), language))
                                .toList());
    }

    /** How points changed between years of the same maxima; ends with a line feed. */
    public static String renderPoints(List<PointChange> changes, Language language, int width) {
        TextTable table = new TextTable(width)
                .left(new Text("Năm", "Year").in(language))
                .left(new Text("So với", "Against").in(language))
                .left(new Text("Phần", "Part").in(language))
                .right(new Text("Tối đa", "Max").in(language))
                .right(new Text("Thay đổi, điểm", "Change, points").in(language));
        changes.forEach(change -> table.row(List.of(
                String.valueOf(change.year()),
                String.valueOf(change.since()),
                change.method(),
                Shown.decimal(change.max(), language),
                points(change.points(), language))));
        return table.render();
    }

    private static String points(@Nullable BigDecimal points, Language language) {
        return points == null ? "—" : Shown.signed(points, points.scale(), language);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "—" : number.toString();
    }

    private static String places(@Nullable Integer change) {
        if (change == null) {
            return "—";
        }
        return change == 0 ? "=" : change > 0 ? "▲" + change : "▼" + -change;
    }
}
