package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Headcount and Budget (million đồng). */
final class Means {
    private static final LocalDate SETTLED = LocalDate.of(2022, 12, 28);
    private final FactSheet sheet;

    Means(FactSheet sheet) {
        this.sheet = sheet;
    }

    void add() {
        Dice dice = sheet.dice("means");
        headcount(dice.number(30, 88), dice.number(0, 4));
        budget(dice.number(900, 9000), dice.number(0, 60), dice.number(12000, 90000));
    }

    private void headcount(int allocated, int vacant) {
        int over = sheet.lapses("staffing.over");
        ObjectNode headcount = sheet.fact("Headcount", "BC-2022")
                .put("allocated", allocated)
                .put("actual", over > 0 ? allocated + over : allocated - vacant);
        sheet.evidence(headcount, "BC", "Báo cáo sử dụng biên chế năm 2022", SETTLED);
    }

    private void budget(int revenue, int surplus, int expenditure) {
        int plan = sheet.unit.procedures() == 0 ? 0 : revenue;
        int short1 = sheet.lapses("revenue");
        int revenueShare = short1 == 0 ? 1000 + surplus : 1000 - 10 * short1;
        int expenditureShare = 985 - 10 * sheet.lapses("expenditure");
        ObjectNode budget = sheet.fact("Budget", "DT-2022")
                .put("revenuePlan", plan)
                .put("revenueActual", (long) plan * revenueShare / 1000)
                .put("expenditurePlan", expenditure)
                .put("expenditureActual", (long) expenditure * expenditureShare / 1000);
        sheet.evidence(budget, "BC", "Báo cáo thực hiện dự toán thu, chi năm 2022 (triệu đồng)", SETTLED);
    }
}
