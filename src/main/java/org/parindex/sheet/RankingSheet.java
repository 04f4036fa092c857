package org.parindex.sheet;

import org.parindex.ranking.Ranking;
import org.parindex.report.Headings;
import org.parindex.text.Language;

/** A ranking as a sheet: one row a unit, bloc after bloc. */
final class RankingSheet {
    private static final int COLUMNS = 12;

    private RankingSheet() {}

    static void fill(Grid grid, SheetStyles styles, Ranking ranking) {
        String title = ranking.pack().description().title();
        String stage = Headings.stage(ranking.stage()).in(Language.VI);
        grid.line(styles.title, "Bảng xếp hạng (" + stage + "): " + title, COLUMNS);
        String caution = Headings.illustrative(ranking.pack(), Language.VI);
        grid.line(styles.remark, caution == null ? "" : caution, COLUMNS);
        int before = ranking.pack().id().year() - 1;
        grid.head(
                "Khối",
                "Hạng",
                "Đơn vị",
                "Điểm",
                "Điểm tối đa áp dụng",
                "Chỉ số (%)",
                "Xếp loại",
                "Chỉ số năm " + before + " (%)",
                "Tăng, giảm (điểm %)",
                "Hạng năm " + before,
                "Tăng, giảm bậc",
                "Ghi chú");
        grid.keepHead();
        for (Ranking.Bloc bloc : ranking.blocs()) {
            bloc.rows().forEach(row -> row(grid, bloc, row));
            mean(grid, bloc);
        }
        grid.widths(18, 8, 34, 10, 12, 10, 12, 12, 12, 10, 10, 16);
    }

    private static void row(Grid grid, Ranking.Bloc bloc, Ranking.Row row) {
        var card = row.scorecard();
        grid.row().text(bloc.bloc().name()).count(row.rank()).text(card.unit().name());
        grid.number(card.score()).number(card.max()).number(card.indexPercent()).text(card.classification());
        grid.number(card.previousIndex()).number(row.change()).count(row.previousRank());
        grid.count(row.rankChange()).text(card.complete() ? null : "Thiếu dữ kiện");
    }

    private static void mean(Grid grid, Ranking.Bloc bloc) {
        grid.row()
                .bold(bloc.bloc().name())
                .bold(null)
                .bold("Trung bình")
                .bold(null)
                .bold(null);
        grid.boldNumber(bloc.meanIndex()).bold(null).bold(null).boldNumber(bloc.meanChange());
        grid.bold(null).bold(null).bold(null);
    }
}
