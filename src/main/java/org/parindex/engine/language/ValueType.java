package org.parindex.engine.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Ratio;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.text.Text;

/**
 * What an expression gives.
 *
 * @param javaClass null for a fact, and where it is not known
 * @param fact the kind of fact, where it is one
 * @param field the field that the value comes from as it stands; null where it is computed
 */
record ValueType(
        @Nullable Class<?> javaClass,
        @Nullable FactType fact,
        @Nullable FactField field) {
    static final ValueType UNKNOWN = new ValueType(null, null, null);

    /** What can be compared with what. */
    enum Family {
        NUMBER("số", "a number"),
        TEXT("chữ", "a text"),
        TRUTH("đúng/sai", "true or false"),
        DAY("ngày", "a day"),
        RATIO("tỷ lệ", "a ratio"),
        FACT("dữ kiện", "a fact"),
        OTHER("giá trị khác", "something else");

        private final String vi;
        private final String en;

        Family(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        Text text() {
            return new Text(vi, en);
        }
    }

    static ValueType of(Class<?> javaClass) {
        return new ValueType(javaClass, null, null);
    }

    static ValueType of(FactType fact) {
        return new ValueType(null, fact, null);
    }

    static ValueType of(FactField field) {
        return new ValueType(
                switch (field.kind()) {
                    case TEXT -> String.class;
                    case TRUTH -> boolean.class;
                    case WHOLE -> long.class;
                    case DECIMAL -> BigDecimal.class;
                    case DAY -> LocalDate.class;
                    case RATIO -> Ratio.class;
                },
                null,
                field);
    }

    boolean known() {
        return javaClass != null || fact != null;
    }

    boolean isDecimal() {
        return javaClass == BigDecimal.class;
    }

    Family family() {
        if (fact != null) {
            return Family.FACT;
        }
        if (javaClass == null || javaClass == Object.class) {
            return Family.OTHER;
        }
        if (javaClass == String.class || javaClass == char.class) {
            return Family.TEXT;
        }
        if (javaClass == boolean.class || javaClass == Boolean.class) {
            return Family.TRUTH;
        }
        if (javaClass == LocalDate.class) {
            return Family.DAY;
        }
        if (javaClass == Ratio.class) {
            return Family.RATIO;
        }
        return javaClass.isPrimitive() || Number.class.isAssignableFrom(javaClass) ? Family.NUMBER : Family.OTHER;
    }

    /** As Java writes it; {@code Object} where it is not known. */
    String javaName() {
        if (fact != null) {
            return fact.name();
        }
        return javaClass == null ? "Object" : javaClass.getCanonicalName();
    }
}
