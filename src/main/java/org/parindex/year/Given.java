package org.parindex.year;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.Origin;
import org.parindex.finding.Finding;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;

/** Makes the facts that a run gives a unit, each with the way back to where it came from. */
final class Given {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Given() {}

    /** One fact of a unit's that another unit's submission states. */
    static void add(FeedLink link, Evaluated source, Fact fact, GivenFacts.Collector unit) {
        ObjectNode json = NODES.objectNode();
        json.put("id", source.submission().unit().id() + "/" + fact.id());
        for (FactField field : link.target().sentFields()) {
            Object value = fact.value(field.name());
            if (value != null && !field.name().equals("id")) {
                put(json, field.name(), value);
            }
        }
        if (fact.note() != null) {
            json.put("note", fact.note());
        }
        fact.evidence().forEach(one -> evidence(json.withArray("evidence").addObject(), one));
        unit.add(link.target().name(), json, origin(source, fact));
    }

    private static void put(ObjectNode json, String name, Object value) {
        if (value instanceof BigDecimal decimal) {
            json.put(name, decimal);
        } else if (value instanceof Long whole) {
            json.put(name, BigDecimal.valueOf(whole));
        } else if (value instanceof Boolean truth) {
            json.put(name, truth);
        } else {
            json.put(name, value.toString());
        }
    }

    private static void evidence(ObjectNode json, Fact.Evidence one) {
        json.put("ref", one.ref())
                .put("title", one.title())
                .put("date", one.date().toString());
        if (one.url() != null) {
            json.put("url", one.url());
        }
    }

    private static Origin origin(Evaluated source, Fact fact) {
        Scorecard card = source.scorecard();
        return new Origin(
                card.evaluation().pack(),
                card.unit().id(),
                card.unit().name(),
                fact,
                standing(card, String.valueOf(fact.value("criterion"))),
                null);
    }

    /** How the other unit stands in the criterion, or the field, of this code. */
    private static Origin.@Nullable Standing standing(Scorecard card, String code) {
        CriterionScore score = card.criterion(code).orElse(null);
        if (score != null) {
            return new Origin.Standing(
                    code,
                    score.criterion().name(),
                    score.score(),
                    score.criterion().max(),
                    score.findings().stream().map(Given::said).toList());
        }
        return card.fields().stream()
                .filter(field -> field.field().code().text().equals(code))
                .map(field -> new Origin.Standing(code, field.field().name(), field.score(), field.max(), List.of()))
                .findFirst()
                .orElse(null);
    }

    private static Origin.Said said(Finding finding) {
        return new Origin.Said(finding.kind().name(), finding.points(), finding.reason());
    }

    /** A unit's result of the year before. */
    static void addResult(String type, BigDecimal index, Origin origin, GivenFacts.Collector unit) {
        ObjectNode json = NODES.objectNode();
        json.put("id", origin.pack().toString());
        json.put("year", BigDecimal.valueOf(origin.pack().year()));
        json.put("index", index);
        unit.add(type, json, origin);
    }
}
