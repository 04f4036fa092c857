package org.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Ranking;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** A ranking for a terminal: a table for each bloc, columns that would be empty left out. */
public final class RankingTable {
    private final Ranking ranking;
    private final Language language;
    private final int width;
    private final int decimals;

    private RankingTable(Ranking ranking, Language language, int width) {
        this.ranking = ranking;
        this.language = language;
        this.width = width;
        this.decimals = ranking.pack().description().rounding().decimals();
    }

    /** The ranking as lines of at most {@code width} characters, ending with a line feed. */
    public static String render(Ranking ranking, Language language, int width) {
        return new RankingTable(ranking, language, width).text();
    }

    private String text() {
        RulePack pack = ranking.pack();
        StringBuilder text = new StringBuilder();
        text.append(pack.description().title()).append("\n");
        text.append(pack.id())
                .append(" · ")
                .append(Headings.stage(ranking.stage()).in(language))
                .append("\n");
        text.append(Headings.illustrativeLines(pack, language, width));
        for (Ranking.Bloc bloc : ranking.blocs()) {
            text.append("\n").append(heading(bloc)).append("\n").append(table(bloc));
        }
        return text.toString();
    }

    private String heading(Ranking.Bloc bloc) {
        String units = new Text(" đơn vị", " units").in(language);
        String heading = bloc.bloc().name() + " (" + bloc.rows().size() + units + ")";
        if (bloc.meanIndex() != null) {
            heading += new Text(" · trung bình ", " · mean ").in(language) + fixed(bloc.meanIndex()) + "%";
        }
        if (bloc.meanChange() != null) {
            heading += " (" + Shown.signed(bloc.meanChange(), decimals, language) + ")";
        }
        return heading;
    }

    private String fixed(@Nullable BigDecimal value) {
        return Shown.fixed(value, decimals, language);
    }

    private String table(Ranking.Bloc bloc) {
        boolean classes = !ranking.pack().description().classes().isEmpty();
        boolean before = bloc.rows().stream().anyMatch(row -> row.previousRank() != null);
        TextTable table = new TextTable(width)
                .right(new Text("Hạng", "Rank").in(language))
                .flexible(new Text("Đơn vị", "Unit").in(language))
                .right(new Text("Điểm", "Score").in(language))
                .right(new Text("Tối đa", "Max").in(language))
                .right(new Text("Chỉ số %", "Index %").in(language));
        if (classes) {
            table.left(new Text("Xếp loại", "Class").in(language));
        }
        if (before) {
            int year = ranking.pack().id().year() - 1;
            table.right(new Text("So " + year, "On " + year).in(language));
            table.right(new Text("Bậc", "Places").in(language));
        }
        boolean incomplete =
                bloc.rows().stream().anyMatch(row -> !row.scorecard().complete());
        bloc.rows().forEach(row -> table.row(cells(row, classes, before)));
        String footnote = incomplete ? new Text("* thiếu dữ kiện\n", "* facts missing\n").in(language) : "";
        return table.render() + footnote;
    }

    private List<String> cells(Ranking.Row row, boolean classes, boolean before) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rank() == null ? "—" : row.rank().toString());
        cells.add(row.scorecard().unit().name() + (row.scorecard().complete() ? "" : " *"));
        cells.add(fixed(row.scorecard().score()));
        cells.add(Shown.decimal(row.scorecard().max(), language));
        cells.add(fixed(row.scorecard().indexPercent()));
        if (classes) {
            String name = row.scorecard().classification();
            cells.add(name == null ? "—" : name);
        }
        if (before) {
            cells.add(Shown.signed(row.change(), decimals, language));
            cells.add(places(row.rankChange()));
        }
        return cells;
    }

    private static String places(@Nullable Integer rankChange) {
        if (rankChange == null) {
            return "—";
        }
        return rankChange == 0 ? "=" : rankChange > 0 ? "▲" + rankChange : "▼" + -rankChange;
    }
}
