package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;

/** A JSON object that a request brings, read strictly: members that nobody knows are refused. */
final class JsonBody {
    private final ObjectNode root;

    private JsonBody(ObjectNode root) {
        this.root = root;
    }

    static JsonBody read(Context ctx, Body body, Room room, List<String> known) throws ProblemException {
        if (MediaType.of(ctx) != MediaType.ONE) {
            throw new ProblemException(Problems.mediaType(ctx.header("Content-Type")));
        }
        try (Room.Share share = room.share()) {
            return new JsonBody(object(JsonDocument.read(body.read(ctx.req(), share)), known));
        } catch (RefusedException unreadable) {
            throw new ProblemException(PublicationProblems.unreadable(unreadable.faults()));
        }
    }

    private static ObjectNode object(JsonNode root, List<String> known) throws ProblemException {
        if (!(root instanceof ObjectNode object)) {
            throw refused("", "Phải là một đối tượng JSON.", "This must be a JSON object.");
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!known.contains(member.getKey())) {
                String list = String.join(", ", known);
                throw refused(
                        "/" + member.getKey(),
                        "Không có khóa này. Có: " + list + ".",
                        "There is no such key. There are: " + list + ".");
            }
        }
        return object;
    }

    /** Null where it is absent. */
    @Nullable String optionalText(String name, int most) throws ProblemException {
        return root.has(name) ? text(name, most) : null;
    }

    String text(String name, int most) throws ProblemException {
        String text = root.path(name).textValue();
        if (text == null || text.isBlank() || text.length() > most) {
            throw refused(
                    "/" + name,
                    "Phải là văn bản, từ 1 đến " + most + " ký tự.",
                    "This must be a text of 1 to " + most + " characters.");
        }
        return text;
    }

    /** An object whose members are all texts. */
    Map<String, String> texts(String name) throws ProblemException {
        if (!(root.get(name) instanceof ObjectNode object) || object.isEmpty()) {
            throw refused(
                    "/" + name, "Phải là đối tượng {đường dẫn: nội dung}.", "This must be an object of texts by path.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!member.getValue().isTextual()) {
                throw refused(
                        "/" + name + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        "Phải là văn bản.",
                        "This must be a text.");
            }
            texts.put(member.getKey(), member.getValue().textValue());
        }
        return texts;
    }

    private static ProblemException refused(String pointer, String vi, String en) {
        return new ProblemException(PublicationProblems.refused(pointer, vi, en));
    }
}
