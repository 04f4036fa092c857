package org.parindex.pack;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a criterion is assessed, by what a unit says of itself: {@code unit.hasProcedures},
 * {@code not unit.hasProcedures}, {@code unit.bloc == cuc}, {@code unit.bloc != cuc}.
 *
 * @param value null where the attribute itself is true or false
 */
public record Condition(
        String attribute, boolean negated, @Nullable String value) {
    private static final Pattern TRUTH = Pattern.compile("(not\\s+)?unit\\.(\\w+)");
    private static final Pattern EQUALITY = Pattern.compile("unit\\.(\\w+)\\s*(==|!=)\\s*\"?([^\"]+?)\"?");

    /** Reads one of the four forms. */
    public static Condition parse(String text) {
        Matcher truth = TRUTH.matcher(text.trim());
        if (truth.matches()) {
            return new Condition(truth.group(2), truth.group(1) != null, null);
        }
        Matcher equality = EQUALITY.matcher(text.trim());
        if (equality.matches()) {
            return new Condition(equality.group(1), equality.group(2).equals("!="), equality.group(3));
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is not a condition such as unit.hasProcedures, not unit.hasProcedures or unit.bloc == cuc.");
    }

    /** Whether a unit with these attributes meets it; an attribute that was not sent is false. */
    public boolean holds(Map<String, Object> attributes) {
        Object actual = attributes.get(attribute);
        boolean met = value == null ? Boolean.TRUE.equals(actual) : value.equals(String.valueOf(actual));
        return met != negated;
    }

    @Override
    public String toString() {
        String name = "unit." + attribute;
        return value == null ? (negated ? "not " : "") + name : name + (negated ? " != " : " == ") + value;
    }
}
