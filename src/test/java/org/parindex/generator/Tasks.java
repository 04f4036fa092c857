package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** AssignedTask and LegalDocument: titles with deadlines. */
final class Tasks {
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 14);
    private static final LocalDate LAST = LocalDate.of(2022, 11, 14);
    private final FactSheet sheet;

    Tasks(FactSheet sheet) {
        this.sheet = sheet;
    }

    void add() {
        Dice dice = sheet.dice("tasks");
        tasks("NV-CP", "governmentTasks", dice.number(10, 14), "tasks.late", "tasks.open");
        boolean few = sheet.unit.procedures() > 0;
        tasks("NV-BT", "ministerTasks", few ? dice.number(4, 8) : dice.number(20, 24), "", "");
        documents(dice.number(5, 9));
    }

    private void tasks(String prefix, String templates, int count, String late, String open) {
        Dice dice = sheet.dice(prefix);
        List<String> titles = dice.shuffled(sheet.wording.titles(templates));
        List<Deadline> deadlines =
                Deadline.draw(dice, dice.days(count, FIRST, LAST), sheet.lapses(late), sheet.lapses(open));
        for (int i = 0; i < count; i++) {
            task(prefix + number(i), titles.get(i), assigner(templates, titles.get(i)), deadlines.get(i));
        }
    }

    private static String assigner(String templates, String title) {
        if (templates.equals("ministerTasks")) {
            return "MINISTER";
        }
        return title.contains("Thủ tướng") ? "PRIME_MINISTER" : "GOVERNMENT";
    }

    private void task(String id, String title, String assignedBy, Deadline deadline) {
        ObjectNode task = sheet.fact("AssignedTask", id)
                .put("title", title)
                .put("assignedBy", assignedBy)
                .put("due", deadline.due().toString());
        sheet.dated(task, "completed", deadline);
        sheet.evidence(task, title.startsWith("Trình") ? "TTr" : "BC", title, deadline.done());
    }

    private void documents(int count) {
        Dice dice = sheet.dice("documents");
        List<String> titles = dice.shuffled(sheet.wording.titles("documents"));
        List<Deadline> deadlines = Deadline.draw(
                dice, dice.days(count, FIRST, LAST), sheet.lapses("documents.late"), sheet.lapses("documents.open"));
        for (int i = 0; i < count; i++) {
            ObjectNode document = sheet.fact("LegalDocument", "VB" + number(i))
                    .put("title", titles.get(i))
                    .put("due", deadlines.get(i).due().toString());
            sheet.dated(document, "issued", deadlines.get(i));
            sheet.evidence(
                    document,
                    titles.get(i).startsWith("Thông tư") ? "TT" : "QĐ",
                    titles.get(i),
                    deadlines.get(i).done());
        }
    }

    static String number(int from0) {
        return String.format(Locale.ROOT, "-%02d", from0 + 1);
    }
}
