package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Procedure: with each lapse one of them less is used online or by post, or a smaller share of all dossiers. */
final class Procedures {
    private final FactSheet sheet;
    private final Dice dice;

    /** What does not depend on lapses. */
    private record Draft(int number, int dossiers, boolean eligible, boolean partlyOnline, boolean offered) {
        boolean online() {
            return eligible || partlyOnline;
        }
    }

    Procedures(FactSheet sheet) {
        this.sheet = sheet;
        this.dice = sheet.dice("procedures");
    }

    void add() {
        List<Draft> drafts = drafts();
        List<Deadline> announced = announced(drafts.size());
        List<String> names = dice.shuffled(sheet.wording.procedures());
        List<Draft> mixed = dice.shuffled(drafts);
        Set<Draft> partial = some(mixed, Draft::eligible, "online.partial");
        Set<Draft> unused = some(mixed, Draft::online, "online.unused");
        Set<Draft> unposted = some(mixed, Draft::offered, "post.unused");
        for (Draft draft : drafts) {
            ObjectNode procedure = announced(names.get(draft.number()), draft, announced.get(draft.number()));
            online(procedure, draft, partial.contains(draft), !unused.contains(draft));
            post(procedure, draft, draft.offered() && !unposted.contains(draft));
            sheet.evidence(
                    procedure,
                    "QĐ",
                    "Quyết định công bố thủ tục hành chính",
                    announced.get(draft.number()).done());
        }
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sheet.unit.procedures(); i++) {
            int dossiers = dice.chance(25) ? dice.number(60, 400) : dice.number(8, 45);
            drafts.add(new Draft(i, dossiers, dice.chance(80), dice.chance(50), dice.chance(75)));
        }
        return drafts;
    }

    private List<Deadline> announced(int count) {
        List<LocalDate> dues = dice.days(count, LocalDate.of(2022, 1, 17), LocalDate.of(2022, 10, 28));
        return Deadline.draw(dice, dues, sheet.lapses("procedures.late"), sheet.lapses("procedures.unannounced"));
    }

    /** As many of those that can as there are lapses. */
    private Set<Draft> some(List<Draft> drafts, Predicate<Draft> can, String lapses) {
        return new HashSet<>(
                drafts.stream().filter(can).limit(sheet.lapses(lapses)).toList());
    }

    private ObjectNode announced(String name, Draft draft, Deadline announced) {
        ObjectNode procedure = sheet.fact("Procedure", "TTHC" + Tasks.number(draft.number()))
                .put("name", name)
                .put("announceDue", announced.due().toString());
        return sheet.dated(procedure, "announced", announced);
    }

    private void online(ObjectNode procedure, Draft draft, boolean partial, boolean used) {
        String level = draft.eligible() && !partial ? "FULL" : draft.online() ? "PARTIAL" : "NONE";
        int share = draft.dossiers() * (620 - 65 * sheet.lapses("online.share")) / 1000;
        procedure
                .put("eligibleFullOnline", draft.eligible())
                .put("onlineLevel", level)
                .put("dossiers", draft.dossiers())
                .put("onlineDossiers", draft.online() && used ? Math.max(1, share) : 0);
    }

    private void post(ObjectNode procedure, Draft draft, boolean used) {
        int received = draft.dossiers() * (240 - 26 * sheet.lapses("post.received")) / 1000;
        int returned = draft.dossiers() * (480 - 52 * sheet.lapses("post.returned")) / 1000;
        procedure
                .put("postalOffered", draft.offered())
                .put("postalReceived", used ? received : 0)
                .put("postalReturned", used ? Math.max(1, returned) : 0);
    }
}
