package org.parindex.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Measure and SurveyResult; the measures follow the procedures and the headcount already on the sheet. */
final class Measures {
    private static final List<Map<String, String>> MEASURES = Table.read("measures.csv");
    private static final List<Map<String, String>> SURVEYS = Table.read("surveys.csv");
    private final FactSheet sheet;
    private int overdue;

    Measures(FactSheet sheet) {
        this.sheet = sheet;
    }

    void addMeasures() {
        for (Map<String, String> row : MEASURES) {
            if (sheet.unit.procedures() > 0 || !Table.cell(row, "criterion").startsWith("3.")) {
                measure(row, Table.cell(row, "criterion"));
            }
        }
    }

    private void measure(Map<String, String> row, String criterion) {
        Dice dice = sheet.dice("measure/" + criterion);
        int whole = denominator(dice, row);
        int missed = Math.min(whole, missed(row, criterion, whole));
        if (criterion.equals("3.3.1")) {
            overdue = missed;
        }
        ObjectNode measure = sheet.fact("Measure", "SL-" + criterion)
                .put("criterion", criterion)
                .put("numerator", whole - missed)
                .put("denominator", whole);
        LocalDate date = Dice.workday(LocalDate.of(2022, 12, 6).plusDays(dice.number(0, 20)));
        sheet.evidence(measure, "BC", Table.cell(row, "report"), date);
    }

    private int missed(Map<String, String> row, String criterion, int whole) {
        int lapses = sheet.lapses("measure." + criterion);
        int perThousand = Table.whole(row, "perThousand");
        return perThousand == 0 ? lapses : (whole * perThousand * lapses + 999) / 1000;
    }

    private int denominator(Dice dice, Map<String, String> row) {
        return switch (Table.cell(row, "from")) {
            case "procedures" -> sheet.unit.procedures();
            case "dossiers" -> dossiers();
            case "overdue" -> overdue;
            case "staff" -> sheet.list("Headcount").get(0).get("actual").intValue();
            case "capital" -> dice.chance(sheet.unit.ministryOffice() ? 50 : 15) ? 0 : dice.number(8000, 60000);
            default -> dice.number(Table.whole(row, "from"), Table.whole(row, "to"));
        };
    }

    private int dossiers() {
        int sum = 0;
        for (JsonNode procedure : sheet.list("Procedure")) {
            sum += procedure.get("dossiers").intValue();
        }
        return sum;
    }

    void addSurveys() {
        for (Map<String, String> row : SURVEYS) {
            String criterion = Table.cell(row, "criterion");
            if (sheet.unit.procedures() > 0 || !criterion.startsWith("3.")) {
                survey(criterion, tenths(Table.cell(row, "highest")) - sheet.lapses("survey." + criterion));
            }
        }
    }

    private static int tenths(String percent) {
        return new BigDecimal(percent).movePointRight(1).intValueExact();
    }

    private void survey(String criterion, int tenths) {
        ObjectNode survey = sheet.fact("SurveyResult", "XHH-" + criterion)
                .put("criterion", criterion)
                .put("respondents", sheet.dice("survey/" + criterion).number(80, 420))
                .put("satisfiedPercent", BigDecimal.valueOf(tenths, 1));
        sheet.ministryEvidence(
                survey, "XHH-2022", "Báo cáo kết quả điều tra xã hội học năm 2022", LocalDate.of(2022, 12, 20));
    }
}
