package org.parindex.pack;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The printed number of a criterion: {@code 1.3.2}, {@code 4.5a}, {@code A}. Ordered as people read it: 1.2 before
 * 1.10, 3.5 before 3.5b. Immutable.
 */
public final class CriterionCode implements Comparable<CriterionCode> {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,6}[A-Za-z]{0,3}|[A-Za-z]{1,3})(\\.[0-9]{1,6}[A-Za-z]{0,3})*");
    private static final Pattern PART = Pattern.compile("(\\d*)([A-Za-z]*)");

    private final String text;
    // split once: an evaluation compares codes hundreds of times
    private final List<Part> parts;

    /** Reads a code; throws IllegalArgumentException for a text that is none. */
    public CriterionCode(String text) {
        if (!isCode(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a criterion code such as \"1.3.2\".");
        }
        this.text = text;
        this.parts = Arrays.stream(text.split("\\.", -1)).map(Part::of).toList();
    }

    /** Whether a text can be a code. */
    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    public String text() {
        return text;
    }

    /** Whether it is this code, or stands below the group or field that has it: 1.3.2 below 1.3 and 1. */
    public boolean isWithin(String code) {
        return text.equals(code) || text.startsWith(code + ".");
    }

    @Override
    public int compareTo(CriterionCode other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private record Part(int number, String letters) implements Comparable<Part> {
        static Part of(String text) {
            Matcher matcher = PART.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalStateException("\"" + text + "\" passed as part of a criterion code");
            }
            String digits = matcher.group(1);
            return new Part(digits.isEmpty() ? 0 : Integer.parseInt(digits), matcher.group(2));
        }

        @Override
        public int compareTo(Part other) {
            int order = Integer.compare(number, other.number);
            return order != 0 ? order : letters.compareTo(other.letters);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
