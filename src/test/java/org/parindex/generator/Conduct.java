package org.parindex.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Initiative, MinistryLoss, PreviousResult, Discipline, Violation: lists that may be empty. */
final class Conduct {
    private static final LocalDate RECOGNISED = LocalDate.of(2022, 11, 30);
    private static final LocalDate CONCLUDED = LocalDate.of(2022, 12, 15);
    private static final List<String> FORMS = List.of("REPRIMAND", "WARNING", "REPRIMAND");
    private static final List<String> LOST = List.of("0.05", "0.1", "0.15", "0.2", "0.25", "0.3");
    /** Whose losses they are: a run over the year puts the id of its submission before theirs. */
    private static final String MINISTRY = "bo-thong-tin-va-truyen-thong";

    private final FactSheet sheet;

    Conduct(FactSheet sheet) {
        this.sheet = sheet;
    }

    void add() {
        initiatives();
        previous();
        losses();
        discipline();
        violations();
    }

    private void initiatives() {
        Dice dice = sheet.dice("initiatives");
        List<String> titles = dice.shuffled(sheet.wording.titles("initiatives"));
        int recognised = 2 - sheet.lapses("initiatives");
        int applied = 2 - sheet.lapses("applied");
        int count = recognised + dice.number(0, 1);
        sheet.list("Initiative");
        for (int i = 0; i < count; i++) {
            initiative(i, titles.get(i), i < recognised, i < applied ? "MINISTRY" : "UNIT");
        }
    }

    private void initiative(int number, String title, boolean recognised, String appliedAt) {
        ObjectNode initiative = sheet.fact("Initiative", "SK" + Tasks.number(number))
                .put("title", title)
                .put("recognised", recognised);
        if (recognised) {
            initiative.put("appliedAt", appliedAt);
            sheet.evidence(initiative, "QĐ", "Quyết định công nhận sáng kiến năm 2022", RECOGNISED);
        }
    }

    private void previous() {
        sheet.list("PreviousResult");
        BigDecimal previous = sheet.unit.previous();
        if (previous != null) {
            ObjectNode result =
                    sheet.fact("PreviousResult", "KQ-2021").put("year", 2021).put("index", previous);
            sheet.ministryEvidence(
                    result, "KQ-CCHC-2021", "Công bố chỉ số cải cách hành chính năm 2021", LocalDate.of(2022, 6, 30));
        }
    }

    private void losses() {
        Dice dice = sheet.dice("losses");
        List<JsonNode> causes = new ArrayList<>();
        sheet.wording.losses().forEach(causes::add);
        causes = dice.shuffled(causes);
        List<String> topics = dice.shuffled(sheet.wording.topics());
        sheet.list("MinistryLoss");
        for (int i = 0; i < sheet.lapses("losses"); i++) {
            String cause = causes.get(i).path("cause").asText().replace("{x}", topics.get(i));
            ObjectNode loss = sheet.fact("MinistryLoss", MINISTRY + "/" + sheet.unit.shortName() + Tasks.number(i))
                    .put("criterion", causes.get(i).path("criterion").asText())
                    .put("points", new BigDecimal(dice.one(LOST)))
                    .put("cause", cause);
            sheet.ministryEvidence(loss, "BC-CCHC-2022", "Báo cáo các tiêu chí của Bộ bị mất điểm năm 2022", CONCLUDED);
        }
    }

    private void discipline() {
        sheet.list("Discipline");
        for (int i = 0; i < sheet.lapses("discipline"); i++) {
            ObjectNode record = sheet.fact("Discipline", "KL" + Tasks.number(i)).put("form", FORMS.get(i));
            sheet.evidence(record, "QĐ", "Quyết định kỷ luật công chức", CONCLUDED);
        }
    }

    private void violations() {
        sheet.list("Violation");
        if (sheet.lapses("misuse") > 0) {
            violation("SP-01", "FINANCE", sheet.wording.one("misuse"));
        }
        for (int i = 0; i < sheet.lapses("false.reports"); i++) {
            violation(
                    "SP" + Tasks.number(i + 1),
                    "FALSE_REPORT",
                    sheet.wording.list("falseReports").get(i));
        }
    }

    private void violation(String id, String kind, String description) {
        ObjectNode violation = sheet.fact("Violation", id).put("kind", kind).put("description", description);
        sheet.evidence(violation, "KL", "Kết luận kiểm tra năm 2022", CONCLUDED);
    }
}
