package org.parindex.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two results differ, for people. */
final class ResultDifferences {
    private static final int MOST = 20;
    private static final int LONGEST = 120;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final List<String> found = new ArrayList<>();

    private ResultDifferences() {}

    /** The first twenty, in the order of the document; empty where every byte is the same. */
    static List<String> of(String then, String now) {
        if (then.equals(now)) {
            return List.of();
        }
        ResultDifferences differences = new ResultDifferences();
        try {
            differences.compare("", MAPPER.readTree(then), MAPPER.readTree(now));
        } catch (JsonProcessingException unreadable) {
            differences.found.add("/: " + unreadable.getOriginalMessage());
        }
        return differences.found.isEmpty() ? List.of("/: the same values, written otherwise") : differences.found;
    }

    private void compare(String pointer, JsonNode then, JsonNode now) {
        if (found.size() >= MOST || then.equals(now)) {
            return;
        }
        if (then.isObject() && now.isObject()) {
            for (String name : names(then, now)) {
                compare(pointer + "/" + name, member(then, name), member(now, name));
            }
        } else if (then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(pointer + "/" + i, element(then, i), element(now, i));
            }
        } else {
            found.add(pointer + ": " + shown(then) + " → " + shown(now));
        }
    }

    private static Set<String> names(JsonNode then, JsonNode now) {
        Set<String> names = new TreeSet<>();
        for (JsonNode node : List.of(then, now)) {
            for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
                names.add(each.next());
            }
        }
        return names;
    }

    private static JsonNode member(JsonNode node, String name) {
        return node.has(name) ? node.path(name) : MissingNode.getInstance();
    }

    private static JsonNode element(JsonNode node, int i) {
        return node.has(i) ? node.path(i) : MissingNode.getInstance();
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "—" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
