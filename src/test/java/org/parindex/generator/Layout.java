package org.parindex.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A submission as a file that reads well: one fact a line, LF, UTF-8. */
final class Layout {

    private Layout() {}

    static byte[] file(JsonNode root) {
        List<String> members = new ArrayList<>();
        members.add("\"index\": " + root.get("index") + ", \"year\": " + root.get("year") + ", \"stage\": "
                + root.get("stage"));
        members.add("\"unit\": " + line(root.get("unit")));
        if (root.has("claims")) {
            members.add("\"claims\": " + line(root.get("claims")));
        }
        List<String> types = new ArrayList<>();
        root.get("facts")
                .properties()
                .forEach(type -> types.add("\"" + type.getKey() + "\": " + list(type.getValue())));
        members.add("\"facts\": {\n    " + String.join(",\n    ", types) + "\n  }");
        return ("{\n  " + String.join(",\n  ", members) + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String list(JsonNode facts) {
        List<String> lines = new ArrayList<>();
        facts.forEach(fact -> lines.add("\n      " + line(fact)));
        return lines.isEmpty() ? "[]" : "[" + String.join(",", lines) + "\n    ]";
    }

    private static String line(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(member -> parts.add("\"" + member.getKey() + "\": " + line(member.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            node.forEach(element -> parts.add(line(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
