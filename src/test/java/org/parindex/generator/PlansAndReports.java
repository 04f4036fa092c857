package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Plan and Report. */
final class PlansAndReports {
    private static final List<String> PERIODS = List.of("Quý I", "6 tháng đầu năm", "9 tháng", "Năm 2022");
    private static final List<LocalDate> REPORTS_DUE = List.of(
            LocalDate.of(2022, 3, 15), LocalDate.of(2022, 6, 15), LocalDate.of(2022, 9, 15), LocalDate.of(2022, 12, 5));
    private final FactSheet sheet;

    PlansAndReports(FactSheet sheet) {
        this.sheet = sheet;
    }

    void add() {
        plan("KH-CCHC", "PAR", "cải cách hành chính", LocalDate.of(2022, 1, 28), "plan");
        plan("KH-CĐS", "DIGITAL_TRANSFORMATION", "chuyển đổi số", LocalDate.of(2022, 2, 25), "digital");
        reports();
        staffAppraisal();
    }

    private void plan(String id, String kind, String subject, LocalDate due, String lapses) {
        Dice dice = sheet.dice(id);
        int late = sheet.lapses(lapses + ".late");
        Deadline issued = Deadline.draw(dice, List.of(due), late == 1 ? 1 : 0, late == 2 ? 1 : 0)
                .get(0);
        int planned = dice.number(22, 36);
        int done = issued.done() == null ? 0 : planned - sheet.lapses(lapses + ".tasks");
        ObjectNode plan = sheet.fact("Plan", id).put("kind", kind).put("due", due.toString());
        sheet.dated(plan, "issued", issued).put("tasksPlanned", planned).put("tasksDone", done);
        sheet.evidence(plan, "KH", "Kế hoạch " + subject + " năm 2022", issued.done());
    }

    private void reports() {
        List<Deadline> deadlines = Deadline.draw(
                sheet.dice("reports"), REPORTS_DUE, sheet.lapses("reports.late"), sheet.lapses("reports.unsent"));
        for (int i = 0; i < PERIODS.size(); i++) {
            report("BC-CCHC-" + (i + 1), "PAR", PERIODS.get(i), deadlines.get(i), "Báo cáo cải cách hành chính: ");
        }
    }

    private void staffAppraisal() {
        int late = sheet.lapses("appraisal.late");
        List<LocalDate> due = List.of(LocalDate.of(2022, 11, 25));
        Deadline deadline = Deadline.draw(sheet.dice("appraisal"), due, late == 1 ? 1 : 0, late == 2 ? 1 : 0)
                .get(0);
        report("BC-XLCC", "STAFF_APPRAISAL", "Năm 2022", deadline, "Báo cáo đánh giá, xếp loại công chức: ");
    }

    private void report(String id, String kind, String period, Deadline deadline, String title) {
        ObjectNode report = sheet.fact("Report", id)
                .put("kind", kind)
                .put("period", period)
                .put("due", deadline.due().toString());
        sheet.dated(report, "submitted", deadline);
        sheet.evidence(report, "BC", title + period, deadline.done());
    }
}
