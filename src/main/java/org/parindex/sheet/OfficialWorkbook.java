package org.parindex.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.facts.Stage;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.scorecard.Scorecard;

/** Results as a workbook: a sheet for each ranking, then a sheet for each unit in the shape of the official table. */
public final class OfficialWorkbook {
    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Results results;

    private OfficialWorkbook(Workbook workbook, Results results) {
        this.workbook = workbook;
        this.results = results;
    }

    /** All results, by index and year; units in the order of their ranking. */
    public static void write(Results results, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OfficialWorkbook official = new OfficialWorkbook(workbook, results);
            results.rankings().forEach(official::ranking);
            results.rankings().forEach(official::units);
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet("Xếp hạng");
            }
            workbook.write(out);
        }
    }

    private boolean onePack() {
        return results.rankings().stream()
                        .map(ranking -> ranking.pack().id())
                        .distinct()
                        .count()
                < 2;
    }

    private SheetStyles styles(Ranking ranking) {
        return new SheetStyles(workbook, ranking.pack().description().rounding().decimals());
    }

    private void ranking(Ranking ranking) {
        String name = ranking.stage() == Stage.SELF ? "Xếp hạng tự đánh giá" : "Xếp hạng";
        String pack = onePack() ? "" : " " + ranking.pack().id().toString().replace('/', ' ');
        SheetStyles styles = styles(ranking);
        RankingSheet.fill(new Grid(workbook.createSheet(free(name + pack)), styles), styles, ranking);
    }

    /** A unit has one sheet for both stages: with the appraisal where there is one. */
    private void units(Ranking ranking) {
        SheetStyles styles = styles(ranking);
        List<Scorecard> cards = ranking.blocs().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .map(Ranking.Row::scorecard)
                .toList();
        for (Scorecard card : cards) {
            Optional<Scorecard> other = other(card);
            if (ranking.stage() == Stage.APPRAISAL || other.isEmpty()) {
                Grid grid = new Grid(workbook.createSheet(free(card.unit().name())), styles);
                UnitSheet.fill(
                        grid,
                        styles,
                        ranking.stage() == Stage.APPRAISAL ? card : null,
                        ranking.stage() == Stage.APPRAISAL ? other.orElse(null) : card);
            }
        }
    }

    private Optional<Scorecard> other(Scorecard card) {
        Stage stage = card.evaluation().stage() == Stage.SELF ? Stage.APPRAISAL : Stage.SELF;
        return results.scorecard(card.evaluation().pack(), stage, card.unit().id());
    }

    /** A name that a sheet may have and that no other has, be it in other letters. */
    private String free(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.strip(), ' ');
        String name = safe;
        for (int number = 2; workbook.getSheetIndex(name) >= 0; number++) {
            String suffix = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
