package org.parindex.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of one unit's year, being written. */
final class FactSheet {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    final UnitRow unit;
    final Wording wording;
    private final Lapses lapses;
    private final ObjectNode facts = NODES.objectNode();

    FactSheet(UnitRow unit, Lapses lapses) {
        this.unit = unit;
        this.wording = new Wording(unit);
        this.lapses = lapses;
    }

    ObjectNode facts() {
        return facts;
    }

    int lapses(String kind) {
        return lapses.of(kind);
    }

    Dice dice(String purpose) {
        return new Dice(unit.id(), purpose);
    }

    /** The list of a type, opened if it was not: an empty one says that there is none. */
    ArrayNode list(String type) {
        return facts.withArray(type);
    }

    ObjectNode fact(String type, String id) {
        return list(type).addObject().put("id", id);
    }

    /** A fact with a deadline, and the document that proves it where it was done. */
    ObjectNode dated(ObjectNode fact, String doneField, Deadline deadline) {
        LocalDate done = deadline.done();
        return done == null ? fact : fact.put(doneField, done.toString());
    }

    /** Adds the unit's document that proves a fact; none where {@code date} is null. */
    void evidence(ObjectNode fact, String kind, String title, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        prove(
                fact,
                dice("evidence/" + kind + "/" + fact.get("id").asText()).number(12, 980) + "/" + kind + "-"
                        + unit.shortName(),
                title,
                date);
    }

    /** Adds a document of the Ministry, the same for every unit; its number is not known. */
    void ministryEvidence(ObjectNode fact, String ref, String title, LocalDate date) {
        prove(fact, ref, title, date);
    }

    private static void prove(ObjectNode fact, String ref, String title, LocalDate date) {
        fact.putArray("evidence")
                .addObject()
                .put("ref", ref)
                .put("title", title)
                .put("date", date.toString());
    }
}
