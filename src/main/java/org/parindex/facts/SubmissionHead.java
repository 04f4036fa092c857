package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackId;

/** What can be known of a submission before its pack is: which pack it is for, and the key that its caller gave it. */
public final class SubmissionHead {
    /** The member with which a caller names its request; it says nothing about the unit. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** What {@link #isKey} asks for, for people. */
    public static final String KEY_FORM = "1 to 255 visible ASCII characters";

    private SubmissionHead() {}

    /**
     * Which pack a submission is for.
     *
     * @throws RefusedException if index or year is not there or cannot be one
     */
    public static PackId packOf(JsonNode root) throws RefusedException {
        Faults faults = new Faults();
        if (!root.isObject()) {
            faults.wrongType("", root, "một đối tượng {…}", "an object {…}");
            faults.refuseIfAny();
        }
        JsonNode index = root.path("index");
        JsonNode year = root.path("year");
        boolean goodIndex = index.isTextual() && index.textValue().matches("[a-z0-9]+(-[a-z0-9]+)*");
        boolean goodYear = year.isNumber()
                && year.decimalValue().scale() <= 0
                && year.decimalValue().compareTo(BigDecimal.valueOf(1900)) >= 0
                && year.decimalValue().compareTo(BigDecimal.valueOf(9999)) <= 0;
        if (index.isMissingNode()) {
            faults.missing("/index", "index");
        } else if (!goodIndex) {
            faults.wrongType("/index", index, "tên bộ chỉ số như \"don-vi-bo\"", "an index such as \"don-vi-bo\"");
        }
        if (year.isMissingNode()) {
            faults.missing("/year", "year");
        } else if (!goodYear) {
            faults.wrongType("/year", year, "một năm như 2022", "a year such as 2022");
        }
        faults.refuseIfAny();
        return new PackId(index.textValue(), year.intValue());
    }

    /**
     * The key with which a caller names its request; null where it names none.
     *
     * @throws RefusedException if it is there and cannot be one: 1 to 255 characters that can be seen
     */
    public static @Nullable String idempotencyKeyOf(JsonNode root) throws RefusedException {
        Faults faults = new Faults();
        String key = idempotencyKey(root, faults);
        faults.refuseIfAny();
        return key;
    }

    static @Nullable String idempotencyKey(JsonNode root, Faults faults) {
        JsonNode node = root.path(IDEMPOTENCY_KEY);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual() || !isKey(node.textValue())) {
            faults.wrongType("/" + IDEMPOTENCY_KEY, node, "1 đến 255 ký tự ASCII nhìn thấy được", KEY_FORM);
            return null;
        }
        return node.textValue();
    }

    /** Whether a text can be an idempotency key. */
    public static boolean isKey(String text) {
        return text.matches("[\\x21-\\x7e]{1,255}");
    }
}
