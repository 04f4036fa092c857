package org.parindex.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;

/** Writes JSON with members in a fixed order and numbers in plain notation without trailing zeros: same value, same bytes. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Something that writes itself. */
    @FunctionalInterface
    public interface Content {
        void write(Json json) throws IOException;
    }

    /** The content on one line, UTF-8, without a line feed. */
    public static byte[] bytes(Content content) {
        return bytes(content, false);
    }

    /** The content indented for people, UTF-8. */
    public static byte[] indented(Content content) {
        return bytes(content, true);
    }

    private static byte[] bytes(Content content, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (indented) {
                generator.setPrettyPrinter(new com.fasterxml.jackson.core.util.DefaultPrettyPrinter());
            }
            content.write(new Json(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public Json object(Content members) throws IOException {
        generator.writeStartObject();
        members.write(this);
        generator.writeEndObject();
        return this;
    }

    public Json object(String name, Content members) throws IOException {
        generator.writeFieldName(name);
        return object(members);
    }

    public <T> Json list(String name, Iterable<T> items, ItemWriter<T> writer) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T item : items) {
            writer.write(this, item);
        }
        generator.writeEndArray();
        return this;
    }

    /** A list that is not a member of anything. */
    public Json list(Content items) throws IOException {
        generator.writeStartArray();
        items.write(this);
        generator.writeEndArray();
        return this;
    }

    /** A list of texts, of which some may be null. */
    public Json values(String name, List<? extends @Nullable String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
        return this;
    }

    /** Writes one item of a list. */
    @FunctionalInterface
    public interface ItemWriter<T> {
        void write(Json json, T item) throws IOException;
    }

    public Json text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
        return this;
    }

    /** Nothing where the value is null. */
    public Json optional(String name, @Nullable Object value) throws IOException {
        return value == null ? this : value(name, value);
    }

    public Json number(String name, BigDecimal value) throws IOException {
        generator.writeNumberField(name, Decimals.stripped(value));
        return this;
    }

    public Json number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    public Json truth(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
        return this;
    }

    /** A decimal or whole number as a number, true and false as such, anything else as text. */
    public Json value(String name, Object value) throws IOException {
        if (value instanceof BigDecimal decimal) {
            return number(name, decimal);
        }
        if (value instanceof Long || value instanceof Integer) {
            return number(name, ((Number) value).longValue());
        }
        return value instanceof Boolean flag ? truth(name, flag) : text(name, value.toString());
    }

    public Json item(String text) throws IOException {
        generator.writeString(text);
        return this;
    }

    public Json item(Content members) throws IOException {
        return object(members);
    }
}
