package org.parindex.report;

import java.io.IOException;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.Origin;

/** Where a fact comes from that a unit did not send: the other submission, its fact, and how it stands there. */
final class OriginJson {

    private OriginJson() {}

    static void write(Origin origin, Json json) throws IOException {
        json.text("index", origin.pack().index()).number("year", origin.pack().year());
        json.object("unit", unit -> unit.text("id", origin.unit()).text("name", origin.unitName()));
        Fact fact = origin.fact();
        if (fact != null) {
            json.object("fact", it -> fact(fact, it));
        }
        Origin.Standing standing = origin.standing();
        if (standing != null) {
            json.object("criterion", it -> standing(standing, it));
        }
        json.optional("published", origin.published());
    }

    private static void fact(Fact fact, Json json) throws IOException {
        json.text("type", fact.type().name()).text("id", fact.id());
        json.object("values", values -> {
            for (FactField field : fact.type().sentFields()) {
                if (!field.name().equals("id")) {
                    values.optional(field.name(), fact.value(field.name()));
                }
            }
        });
    }

    private static void standing(Origin.Standing standing, Json json) throws IOException {
        json.text("code", standing.code()).text("name", standing.name());
        json.number("score", standing.score()).number("max", standing.max());
        json.list(
                "findings",
                standing.said(),
                (it, said) -> it.item(s -> s.text("kind", said.kind())
                        .number("points", said.points())
                        .text("reason", said.reason())));
    }
}
