package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fault;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.report.Problem;
import org.parindex.report.Problem.Cause;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/**
 * A JSON object that a request brings, and is no submission: members that nobody knows are faults. Whatever is asked of it
 * notes a fault where it is not there, and {@link #requireSound} tells all of them at once. For one thread.
 */
final class JsonBody {
    private static final int MOST_CHARACTERS = 1_000;

    private final ObjectNode root;
    private final List<Cause> faults = new ArrayList<>();

    private JsonBody(ObjectNode root) {
        this.root = root;
    }

    /** A small one. */
    static JsonBody read(Context ctx, SmallBody body, List<String> known) throws ProblemException {
        requireJson(ctx);
        return parsed(body.read(ctx), known);
    }

    static JsonBody read(Context ctx, Body body, Room room, List<String> known) throws ProblemException {
        requireJson(ctx);
        try (Room.Share share = room.share()) {
            return parsed(body.read(ctx.req(), share), known);
        }
    }

    private static void requireJson(Context ctx) throws ProblemException {
        if (MediaType.of(ctx) != MediaType.ONE) {
            throw new ProblemException(AccessProblems.contentType(Batch.NDJSON, Answers.JSON));
        }
    }

    private static JsonBody parsed(byte[] json, List<String> known) throws ProblemException {
        try {
            if (JsonDocument.read(json) instanceof ObjectNode object) {
                JsonBody body = new JsonBody(object);
                object.fieldNames().forEachRemaining(name -> body.check(name, known));
                return body;
            }
        } catch (RefusedException notJson) {
            throw new ProblemException(refused(Problem.of(notJson).errors()));
        }
        throw new ProblemException(refused(
                List.of(new Cause("", new Text("Phải là một đối tượng {…}.", "This must be an object {…}."), null))));
    }

    private void check(String name, List<String> known) {
        if (!known.contains(name)) {
            String list = String.join(", ", known);
            Text message = new Text(
                    "Không có khóa \"" + name + "\". Có: " + list + ".",
                    "There is no member \"" + name + "\". There are: " + list + ".");
            faults.add(new Cause(
                    Fault.step(name), message, Suggestion.closest(name, known).orElse(null)));
        }
    }

    /** Without spaces around it; empty where it is at fault. */
    String text(String name) {
        JsonNode node = root.path(name);
        boolean good = node.isTextual()
                && !node.textValue().isBlank()
                && node.textValue().length() <= MOST_CHARACTERS
                && node.textValue().chars().noneMatch(Character::isISOControl);
        if (!good) {
            note(
                    name,
                    "phải là một chuỗi, 1 đến " + MOST_CHARACTERS + " ký tự.",
                    "must be a text of 1 to " + MOST_CHARACTERS + " characters.");
        }
        return good ? node.textValue().strip() : "";
    }

    /** Null where it is absent. */
    @Nullable String optionalText(String name) {
        return root.has(name) ? text(name) : null;
    }

    /** From a first to a last day, both included; any day where it is at fault. */
    LocalDate day(String name, LocalDate first, LocalDate last) {
        try {
            LocalDate day = LocalDate.parse(root.path(name).asText());
            if (day.isBefore(first) || day.isAfter(last)) {
                note(name, "phải từ " + first + " đến " + last + ".", "must be from " + first + " to " + last + ".");
            }
            return day;
        } catch (DateTimeException noDay) {
            note(name, "phải là một ngày như 2023-01-31.", "must be a day such as 2023-01-31.");
            return first;
        }
    }

    /** Its members, all of which must be texts. */
    Map<String, String> texts() {
        return texts("", root);
    }

    /** The same of an object in it, which must have some. */
    Map<String, String> texts(String name) {
        if (root.get(name) instanceof ObjectNode object && !object.isEmpty()) {
            return texts(Fault.step(name), object);
        }
        note(name, "phải là đối tượng {tên: chuỗi}.", "must be an object of texts by name.");
        return Map.of();
    }

    private Map<String, String> texts(String pointer, ObjectNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getValue().isTextual()) {
                texts.put(member.getKey(), member.getValue().textValue());
            } else {
                noteAt(pointer + Fault.step(member.getKey()), "phải là một chuỗi.", "must be a text.");
            }
        }
        return texts;
    }

    /** What is wrong with a member, in words that follow its name. */
    private void note(String name, String vi, String en) {
        noteAt(Fault.step(name), vi, en);
    }

    private void noteAt(String pointer, String vi, String en) {
        faults.add(new Cause(pointer, new Text(pointer + " " + vi, pointer + " " + en), null));
    }

    /** Once all is read that is to be read. */
    void requireSound() throws ProblemException {
        if (!faults.isEmpty()) {
            throw new ProblemException(refused(faults));
        }
    }

    private static Problem refused(List<Cause> faults) {
        return new Problem(
                "refused-content",
                422,
                new Text("Nội dung bị từ chối", "The content is refused"),
                new Text(faults.size() + " lỗi; chưa làm gì.", Problem.faults(faults.size()) + "; nothing was done."),
                faults);
    }
}
