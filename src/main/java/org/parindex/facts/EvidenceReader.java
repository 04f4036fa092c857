package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of a fact: {@code [{"ref", "title", "date", "url"?}]}. */
final class EvidenceReader {
    private static final List<String> NAMES = List.of("ref", "title", "date", "url");

    private final Faults faults;
    private final FieldReader fields;

    EvidenceReader(Faults faults) {
        this.faults = faults;
        this.fields = new FieldReader(faults);
    }

    /** In the order sent; empty if there is none. */
    List<Fact.Evidence> read(String pointer, JsonNode list) {
        String at = pointer + "/evidence";
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            faults.wrongType(at, list, "một danh sách", "a list");
            return List.of();
        }
        List<Fact.Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Fact.Evidence one = one(at + "/" + i, list.get(i));
            if (one != null) {
                evidence.add(one);
            }
        }
        return evidence;
    }

    private Fact.@Nullable Evidence one(String pointer, JsonNode node) {
        if (!node.isObject()) {
            faults.wrongType(pointer, node, "một đối tượng {…}", "an object {…}");
            return null;
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!NAMES.contains(name)) {
                faults.unknown(pointer + Fault.step(name), "Trường", "field", name, NAMES);
            }
        }
        String ref = required(pointer, node, "ref");
        String title = required(pointer, node, "title");
        JsonNode date = node.path("date");
        if (date.isMissingNode()) {
            faults.missing(pointer + "/date", "date");
        }
        LocalDate day = date.isMissingNode() ? null : fields.day(pointer + "/date", date);
        String url = node.path("url").isTextual() ? url(pointer + "/url", node.path("url")) : null;
        if (node.has("url")
                && !node.path("url").isTextual()
                && !node.path("url").isNull()) {
            faults.wrongType(pointer + "/url", node.path("url"), "chuỗi ký tự", "a text");
        }
        return ref == null || title == null || day == null ? null : new Fact.Evidence(ref, title, day, url);
    }

    private @Nullable String required(String pointer, JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            faults.missing(pointer + "/" + name, name);
            return null;
        }
        return fields.text(pointer + "/" + name, value);
    }

    private @Nullable String url(String pointer, JsonNode node) {
        String url = fields.text(pointer, node);
        if (url != null && !url.matches("https?://\\S+")) {
            faults.wrongType(pointer, node, "một địa chỉ http:// hoặc https://", "an http:// or https:// address");
            return null;
        }
        return url;
    }
}
