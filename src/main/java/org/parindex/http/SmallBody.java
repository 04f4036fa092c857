package org.parindex.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parindex.facts.Fault;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.report.Problem;
import org.parindex.report.Problem.Cause;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** A small JSON object of texts that a request brings, each of which must be there. */
final class SmallBody {
    private static final int MOST_BYTES = 16 << 10;
    private static final int MOST_CHARACTERS = 1_000;

    private final Map<String, String> texts;

    private SmallBody(Map<String, String> texts) {
        this.texts = texts;
    }

    /** One of the names that were asked for. */
    String text(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    /** Every fault at once. */
    static SmallBody read(Context ctx, List<String> names) throws ProblemException {
        if (MediaType.of(ctx) != MediaType.ONE) {
            throw new ProblemException(Problems.mediaType(ctx.header("Content-Type")));
        }
        try {
            return new SmallBody(texts(JsonDocument.read(bytes(ctx)), names));
        } catch (RefusedException notJson) {
            throw new ProblemException(refused(notJson.faults().stream()
                    .map((Fault fault) -> new Cause(fault.pointer(), fault.message(), fault.suggestion()))
                    .toList()));
        }
    }

    private static byte[] bytes(Context ctx) throws ProblemException {
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ProblemException(Problems.tooLarge(MOST_BYTES));
            }
            return bytes;
        } catch (IOException broken) {
            throw new ProblemException(Problems.cutOff());
        }
    }

    private static Map<String, String> texts(JsonNode root, List<String> names) throws ProblemException {
        List<Cause> causes = new ArrayList<>();
        if (!root.isObject()) {
            causes.add(cause("", "Phải là một đối tượng {…}.", "This must be an object {…}."));
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                causes.add(unknown(name, names));
            }
        });
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            if (isGood(root.path(name))) {
                texts.put(name, root.path(name).textValue().strip());
            } else {
                causes.add(cause(
                        Fault.step(name),
                        name + " phải là một chuỗi, 1 đến " + MOST_CHARACTERS + " ký tự.",
                        name + " must be a text of 1 to " + MOST_CHARACTERS + " characters."));
            }
        }
        if (!causes.isEmpty()) {
            throw new ProblemException(refused(causes));
        }
        return texts;
    }

    private static boolean isGood(JsonNode node) {
        return node.isTextual()
                && !node.textValue().isBlank()
                && node.textValue().length() <= MOST_CHARACTERS
                && node.textValue().chars().noneMatch(Character::isISOControl);
    }

    private static Cause unknown(String name, List<String> names) {
        String list = String.join(", ", names);
        return new Cause(
                Fault.step(name),
                new Text(
                        "Không có khóa \"" + name + "\". Có: " + list + ".",
                        "There is no member \"" + name + "\". There are: " + list + "."),
                Suggestion.closest(name, names).orElse(null));
    }

    static Cause cause(String pointer, String vi, String en) {
        return new Cause(pointer, new Text(vi, en), null);
    }

    /** What a request brings is refused: 422, with all faults. */
    static Problem refused(List<Cause> causes) {
        return new Problem(
                "refused-content",
                422,
                new Text("Nội dung bị từ chối", "The content is refused"),
                new Text(causes.size() + " lỗi; chưa làm gì.", causes.size() + " faults; nothing was done."),
                causes);
    }
}
