package org.parindex.report;

import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.PackState.Readiness;
import org.parindex.pack.PackFault;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** How the service stands, as JSON for whoever runs it. */
public final class HealthJson {

    private HealthJson() {}

    public static Json.Content live() {
        return json -> json.object(it -> it.text("status", "ok"));
    }

    /** {@code ok}, or {@code degraded} where a pack cannot be used; each pack with its faults, and the needs that are met. */
    public static Json.Content ready(List<PackState> packs, List<String> met, Language language) {
        boolean degraded = packs.stream().anyMatch(pack -> pack.readiness() == Readiness.FAULTY);
        return json -> json.object(it -> {
            it.text("status", degraded ? "degraded" : "ok");
            it.list(
                    "needs",
                    met,
                    (list, name) -> list.item(one -> one.text("name", name).text("status", "ok")));
            it.list(
                    "packs",
                    packs,
                    (list, pack) -> list.item(one -> {
                        one.text("index", pack.id().index())
                                .number("year", pack.id().year());
                        PackJson.readiness(pack, language, one);
                    }));
        });
    }

    /** Something that the service needs is failing: 503. */
    public static Problem notReady(List<Problem.Cause> reasons) {
        return new Problem(
                "not-ready",
                503,
                new Text("Chưa chấm được", "Not ready to score"),
                new Text(
                        String.join(
                                " ",
                                reasons.stream()
                                        .map(reason -> reason.message().vi())
                                        .toList()),
                        String.join(
                                " ",
                                reasons.stream()
                                        .map(reason -> reason.message().en())
                                        .toList())),
                reasons);
    }

    /** No pack can be used: 503, each error with pack, file and line. */
    public static Problem noPack(List<PackState> packs) {
        List<Problem.Cause> errors = new ArrayList<>();
        for (PackState pack : packs) {
            for (PackFault fault : pack.faults()) {
                errors.add(new Problem.Cause(pack.id() + "/" + fault.place(), fault.message(), null));
            }
        }
        return new Problem(
                "no-pack",
                503,
                new Text("Chưa chấm được", "Not ready to score"),
                new Text(
                        packs.isEmpty() ? "Không có bộ quy tắc nào." : "Không bộ quy tắc nào dùng được.",
                        packs.isEmpty() ? "There is no pack." : "No pack can be used."),
                errors);
    }
}
