package org.parindex.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;

/** The values of one field that are worth trying, each once, in order; only such as may be sent. */
final class FieldValues {
    private final FactField field;
    private final TreeSet<BigDecimal> numbers = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> texts = new TreeSet<>();

    FieldValues(FactField field) {
        this.field = field;
        texts.addAll(field.values());
    }

    FactField field() {
        return field;
    }

    /** A number, if the field can hold it. */
    void add(BigDecimal number) {
        BigDecimal plain = Decimals.stripped(number);
        boolean high = field.most() != null && plain.compareTo(field.most()) > 0;
        boolean low = field.least() != null && plain.compareTo(field.least()) < 0;
        if (!high && !low && (field.kind() != Kind.WHOLE || plain.scale() <= 0)) {
            numbers.add(plain);
        }
    }

    /** A threshold, one step below and one above, nothing at all, and far beyond. */
    void addAround(BigDecimal threshold, BigDecimal step) {
        add(threshold.subtract(step));
        add(threshold);
        add(threshold.add(step));
        add(BigDecimal.ZERO);
        BigDecimal beyond = threshold.add(threshold).add(step);
        add(field.most() != null ? field.most() : beyond);
    }

    void add(LocalDate day) {
        days.add(day);
    }

    /** A text of a field that is not closed, and one that no rule names. */
    void add(String text) {
        if (field.values().isEmpty()) {
            texts.add(text);
        }
    }

    /** The smallest step in which a value can pass a threshold written with so many decimals. */
    BigDecimal step(int decimals) {
        return field.kind() == Kind.WHOLE ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(0, decimals) + 1);
    }

    /** Null stands for absent, and comes last. */
    List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        switch (field.kind()) {
            case TRUTH -> list.addAll(List.of(false, true));
            case WHOLE, DECIMAL -> list.addAll(numbers);
            case DAY -> list.addAll(days);
            case TEXT -> list.addAll(texts);
            case RATIO -> {
                // derived: never sent
            }
        }
        if (field.optional()) {
            list.add(null);
        }
        return list;
    }
}
