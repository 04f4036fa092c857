package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;

/** Reads one value against its declaration. Nothing is coerced: "41" is not 41. */
final class FieldReader {
    private static final int MOST_CHARACTERS = 4_000;
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Faults faults;

    FieldReader(Faults faults) {
        this.faults = faults;
    }

    /** The value, or null with a fault noted. */
    @Nullable Object read(String pointer, FactField field, JsonNode node) {
        return switch (field.kind()) {
            case TEXT -> closedText(pointer, field, node);
            case TRUTH -> truth(pointer, node);
            case DAY -> day(pointer, node);
            case WHOLE -> whole(pointer, field, node);
            case DECIMAL, RATIO -> decimal(pointer, field, node);
        };
    }

    @Nullable String text(String pointer, JsonNode node) {
        if (!node.isTextual()) {
            faults.wrongType(pointer, node, "chuỗi ký tự", "a text");
            return null;
        }
        String text = node.textValue();
        if (text.length() > MOST_CHARACTERS || unfit(text)) {
            faults.add(
                    pointer,
                    "Chuỗi dài quá " + MOST_CHARACTERS + " ký tự hoặc có ký tự điều khiển.",
                    "The text is longer than " + MOST_CHARACTERS + " characters or has control characters.");
            return null;
        }
        return text;
    }

    /** Whether it has a control character, a line separator, or half of a surrogate pair. */
    private static boolean unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || unfit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unfit(char character) {
        boolean control =
                character < 0x20 ? character != '\n' && character != '\t' : character >= 0x7f && character < 0xa0;
        return control || character == 0x2028 || character == 0x2029;
    }

    private @Nullable String closedText(String pointer, FactField field, JsonNode node) {
        String text = text(pointer, node);
        return text == null || field.values().isEmpty() || known(pointer, text, field.values()) ? text : null;
    }

    private boolean known(String pointer, String text, Collection<String> values) {
        if (!values.contains(text)) {
            faults.unknown(pointer, "Giá trị", "value", text, values);
        }
        return values.contains(text);
    }

    @Nullable Boolean truth(String pointer, JsonNode node) {
        if (!node.isBoolean()) {
            faults.wrongType(pointer, node, "true hoặc false", "true or false");
            return null;
        }
        return node.booleanValue();
    }

    @Nullable LocalDate day(String pointer, JsonNode node) {
        LocalDate day = node.isTextual() ? WrittenDay.read(node.textValue()) : null;
        if (day == null || day.getYear() < 1900) {
            faults.wrongType(
                    pointer,
                    node,
                    "một ngày có thật, viết như \"2022-12-31\"",
                    "a real day, written as \"2022-12-31\"");
            return null;
        }
        return day;
    }

    private @Nullable Long whole(String pointer, FactField field, JsonNode node) {
        BigDecimal value = decimal(pointer, field, node);
        if (value == null) {
            return null;
        }
        if (value.scale() > 0 || value.abs().compareTo(LARGEST_COUNT) > 0) {
            faults.wrongType(pointer, node, "một số nguyên đến 10^15", "a whole number up to 10^15");
            return null;
        }
        return value.longValueExact();
    }

    @Nullable BigDecimal decimal(String pointer, FactField field, JsonNode node) {
        if (!node.isNumber()) {
            faults.wrongType(pointer, node, "một số, không có dấu ngoặc kép", "a number, without quotes");
            return null;
        }
        BigDecimal value = node.decimalValue();
        return within(pointer, value, field.least(), field.most()) ? value : null;
    }

    boolean within(String pointer, BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        String shown = Decimals.plain(value);
        if (least != null && value.compareTo(least) < 0) {
            faults.add(
                    pointer,
                    "Giá trị " + shown + " phải từ " + Decimals.plain(least) + " trở lên.",
                    "The value " + shown + " must be " + Decimals.plain(least) + " or more.");
            return false;
        }
        if (most != null && value.compareTo(most) > 0) {
            faults.add(
                    pointer,
                    "Giá trị " + shown + " không được quá " + Decimals.plain(most) + ".",
                    "The value " + shown + " must be " + Decimals.plain(most) + " or less.");
            return false;
        }
        return true;
    }
}
