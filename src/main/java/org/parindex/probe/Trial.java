package org.parindex.probe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/**
 * An invented submission for one criterion.
 *
 * @param unit what the unit says of itself
 * @param facts by type; a type with an empty list is sent empty
 * @param provisionalIndex what a criterion that is decided last compares with
 * @param stage who sends it
 */
record Trial(Map<String, Object> unit, SortedMap<String, List<Given>> facts, BigDecimal provisionalIndex, Stage stage) {

    /** The same with another list of one type. */
    Trial with(String type, List<Given> list) {
        SortedMap<String, List<Given>> changed = new TreeMap<>(facts);
        changed.put(type, list);
        return new Trial(unit, changed, provisionalIndex, stage);
    }

    Trial of(Map<String, Object> otherUnit) {
        return new Trial(otherUnit, facts, provisionalIndex, stage);
    }

    Trial provisional(BigDecimal index) {
        return new Trial(unit, facts, index, stage);
    }

    /** The same sent by another, who cannot send all types. */
    Trial at(Stage other, Collection<String> sent) {
        SortedMap<String, List<Given>> kept = new TreeMap<>(facts);
        kept.keySet().retainAll(sent);
        return new Trial(unit, kept, provisionalIndex, other);
    }

    /** Whether no type has two facts. */
    boolean single() {
        return facts.values().stream().allMatch(list -> list.size() <= 1);
    }

    ObjectNode json(PackId pack) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("index", pack.index()).put("year", pack.year()).put("stage", stage.code());
        ObjectNode sender = root.putObject("unit").put("id", "don-vi-thu").put("name", "Đơn vị thử");
        unit.forEach((name, value) -> {
            if (value instanceof Boolean truth) {
                sender.put(name, truth);
            } else {
                sender.put(name, value.toString());
            }
        });
        ObjectNode lists = root.putObject("facts");
        facts.forEach((type, list) -> {
            ArrayNode array = lists.putArray(type);
            for (int i = 0; i < list.size(); i++) {
                list.get(i).writeTo(array.addObject(), i + 1);
            }
        });
        return root;
    }
}
