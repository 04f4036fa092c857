package org.parindex.generator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The Vietnamese words of the facts: wording.yaml, filled in with the topics of a unit. */
final class Wording {
    private static final JsonNode WORDS = read();
    private final UnitRow unit;

    Wording(UnitRow unit) {
        this.unit = unit;
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Table.text("wording.yaml"));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Every template of a list with every topic of the unit. */
    List<String> titles(String templates) {
        List<String> titles = new ArrayList<>();
        for (JsonNode template : WORDS.path(templates)) {
            for (String topic : topics()) {
                titles.add(template.asText().replace("{x}", topic));
            }
        }
        return titles;
    }

    List<String> topics() {
        return ofUnit(WORDS.path("topics"));
    }

    /** Names of procedures, each once. */
    List<String> procedures() {
        List<String> names = new ArrayList<>();
        for (JsonNode action : WORDS.path("procedureActions")) {
            ofUnit(WORDS.path("procedureObjects")).forEach(object -> names.add(action.asText() + " " + object));
        }
        return names;
    }

    JsonNode losses() {
        return WORDS.path("losses");
    }

    String one(String name) {
        return WORDS.path(name).asText();
    }

    List<String> list(String name) {
        return texts(WORDS.path(name));
    }

    /** The unit's own list, or that of its bloc. */
    private List<String> ofUnit(JsonNode lists) {
        return texts(lists.path(lists.has(unit.id()) ? unit.id() : unit.unit().bloc()));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
