package org.parindex.report;

import java.io.IOException;
import java.util.List;
import org.parindex.facts.FactType;
import org.parindex.facts.Stage;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;

/** The parts of a submission's schema that say what stage and unit mean for the rest. */
final class UnitSchema {

    private UnitSchema() {}

    /** A unit that the register does not know must bring name and bloc; one that is not in force is refused. */
    static void addRegister(RulePack pack, Json json) throws IOException {
        List<Register.Unit> units = pack.register().units();
        List<String> known = units.stream().map(Register.Unit::id).toList();
        List<String> gone = units.stream()
                .filter(unit -> !inForce(unit, pack.id().year()))
                .map(Register.Unit::id)
                .toList();
        json.object("if", it -> it.object("properties", p -> p.object("id", id -> id.list("enum", known, Json::item))))
                .object(
                        "then",
                        it -> it.object(
                                "properties",
                                p -> p.object("id", id -> id.object("not", not -> not.list("enum", gone, Json::item)))))
                .object("else", it -> it.list("required", List.of("name", "bloc"), Json::item)
                        .object("properties", p -> p.object("name", n -> n.text("type", "string"))
                                .object("bloc", b -> b.text("type", "string"))));
    }

    private static boolean inForce(Register.Unit unit, int year) {
        var until = unit.until();
        var since = unit.since();
        return (until == null || until.getYear() >= year) && (since == null || since.getYear() <= year);
    }

    /** A member that is there with this value. */
    static void has(Json json, String name, Object value) throws IOException {
        json.list("required", List.of(name), Json::item);
        json.object("properties", it -> it.object(name, member -> member.value("const", value)));
    }

    static Json.Content notAtStage(FactType type, Stage stage) {
        return json -> json.object("if", it -> has(it, "stage", stage.code()))
                .object("then", it -> onFacts(it, facts -> facts.truth(type.name(), false)));
    }

    /** Where the unit says that it has some, an empty list is refused; where it says none, any other. */
    static Json.Content some(String attribute, String type, boolean some) {
        return json -> json.object("if", it -> {
                    it.list("required", List.of("unit"), Json::item);
                    it.object("properties", p -> p.object("unit", unit -> has(unit, attribute, some)));
                })
                .object(
                        "then",
                        it -> onFacts(
                                it,
                                facts -> facts.object(
                                        type, list -> list.number(some ? "minItems" : "maxItems", some ? 1 : 0))));
    }

    private static void onFacts(Json json, Json.Content properties) throws IOException {
        json.object("properties", it -> it.object("facts", facts -> facts.object("properties", properties)));
    }
}
