package org.parindex.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one JSON document strictly: duplicate keys, trailing content, deep nesting and numbers beyond 20 integer digits
 * or 10 decimals are faults, and so is all that is not UTF-8. Numbers stay decimals; texts are normalised to NFC.
 */
public final class JsonDocument {
    private static final int MOST_DEPTH = 32;
    private static final int MOST_FAULTS = 100;
    /** A tree takes about 100 bytes a token, whatever the length of the document. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** The document as a tree; throws with every fault that can be found in one pass. */
    public static JsonNode read(byte[] bytes) throws RefusedException {
        if (!StrictUtf8.is(bytes)) {
            throw new RefusedException(
                    List.of(Fault.of("", "Nội dung không phải UTF-8 hợp lệ.", "The content is not valid UTF-8.")));
        }
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new JsonDocument(parser).document();
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed", impossible);
        }
    }

    private JsonNode document() throws IOException, RefusedException {
        try {
            if (parser.nextToken() == null) {
                throw refused("", "Không có nội dung JSON.", "There is no JSON content.");
            }
            JsonNode root = value("");
            if (parser.nextToken() != null) {
                throw refused("", "Có nội dung thừa sau JSON.", "There is content after the JSON document.");
            }
            if (!faults.isEmpty()) {
                throw new RefusedException(faults);
            }
            return root;
        } catch (StreamConstraintsException tooMuch) {
            throw refused(
                    parser.getParsingContext().pathAsPointer().toString(),
                    "JSON vượt giới hạn (lồng quá " + MOST_DEPTH + " cấp, một giá trị quá dài, hoặc quá nhiều"
                            + " giá trị).",
                    "The JSON exceeds a limit (nested deeper than " + MOST_DEPTH + ", a value too long, or too many"
                            + " values).");
        } catch (JsonProcessingException notJson) {
            var place = notJson.getLocation();
            throw refused(
                    parser.getParsingContext().pathAsPointer().toString(),
                    "Sai cú pháp JSON ở dòng " + place.getLineNr() + ", cột " + place.getColumnNr() + ".",
                    "Not valid JSON at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".");
        } catch (IOException notText) {
            throw refused("", "Nội dung không phải UTF-8 hợp lệ.", "The content is not valid UTF-8.");
        }
    }

    private RefusedException refused(String pointer, String vi, String en) {
        faults.add(Fault.of(pointer, vi, en));
        return new RefusedException(faults);
    }

    private JsonNode value(String pointer) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.textNode(text(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static String text(String raw) {
        return Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private ObjectNode object(String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            String inner = pointer + Fault.step(name);
            parser.nextToken();
            JsonNode value = value(inner);
            if (object.replace(name, value) != null) {
                fault(inner, "Khóa \"" + name + "\" ghi hai lần.", "The key \"" + name + "\" stands twice.");
            }
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode number(String pointer) throws IOException {
        String text = parser.getText();
        if (text.length() <= 60) {
            BigDecimal value = bounded(text);
            if (value != null) {
                return NODES.numberNode(value);
            }
        }
        String shown = text.length() > 30 ? text.substring(0, 30) + "…" : text;
        fault(
                pointer,
                "Số " + shown + " quá lớn hoặc quá nhiều chữ số: tối đa 20 chữ số nguyên, 10 chữ số thập phân.",
                "The number " + shown + " has too many digits: at most 20 before the point and 10 after it.");
        return NODES.numberNode(BigDecimal.ZERO);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal bounded(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.scale() > 60 || value.scale() < -20) {
                return null;
            }
            BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            return stripped.scale() > 10 || stripped.precision() - stripped.scale() > 20 ? null : stripped;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    private void fault(String pointer, String vi, String en) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.of(pointer, vi, en));
        }
    }
}
