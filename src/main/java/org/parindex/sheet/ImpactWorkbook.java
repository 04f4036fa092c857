package org.parindex.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parindex.finding.Finding;
import org.parindex.impact.CriterionChange;
import org.parindex.impact.Impact;
import org.parindex.impact.UnitImpact;

/** The impact of a change of rules as a workbook: a sheet of units and a sheet of the criteria that differ. */
public final class ImpactWorkbook {

    private ImpactWorkbook() {}

    public static void write(Impact impact, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook, 2);
            units(new Grid(workbook.createSheet("Đơn vị"), styles), impact);
            criteria(new Grid(workbook.createSheet("Tiêu chí"), styles), impact);
            workbook.write(out);
        }
    }

    private static void units(Grid grid, Impact impact) {
        grid.head(
                "Đơn vị",
                "Chỉ số trước (%)",
                "Chỉ số sau (%)",
                "Chênh",
                "Hạng trước",
                "Hạng sau",
                "Loại trước",
                "Loại sau");
        grid.keepHead();
        for (UnitImpact unit : impact.units()) {
            grid.row().text(unit.after().unit().name()).number(unit.before().indexPercent());
            grid.number(unit.after().indexPercent()).number(unit.indexChange());
            grid.count(unit.rankBefore()).count(unit.rankAfter());
            grid.text(unit.before().classification()).text(unit.after().classification());
        }
        grid.widths(34, 12, 12, 10, 10, 10, 14, 14);
    }

    private static void criteria(Grid grid, Impact impact) {
        grid.head("Đơn vị", "Mã", "Tiêu chí", "Chênh (điểm)", "Trước", "Sau");
        grid.keepHead();
        for (UnitImpact unit : impact.units()) {
            for (CriterionChange change : unit.criteria()) {
                grid.row().text(unit.after().unit().name());
                grid.text(change.criterion().code().text())
                        .text(change.criterion().name());
                grid.number(change.points()).text(said(change.gone())).text(said(change.come()));
            }
        }
        grid.widths(30, 10, 40, 10, 50, 50);
    }

    private static String said(List<Finding> findings) {
        return findings.stream().map(ImpactWorkbook::said).collect(Collectors.joining("\n"));
    }

    private static String said(Finding finding) {
        return finding.rule() == null
                ? finding.reason()
                : finding.reason() + " [" + finding.rule().rule() + "] "
                        + finding.rule().file() + ":" + finding.rule().line();
    }
}
