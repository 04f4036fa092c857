package org.parindex.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts that a criterion cannot be scored without.
 *
 * <p>{@code AssignedTask}: the list must have been sent, though it may be empty. {@code Report(kind = PAR)}: at least
 * one such fact. For types that belong to a criterion or stand once in a submission, the plain name asks for one too.
 *
 * @param field null where only the type is named
 */
public record Need(
        String type, @Nullable String field, @Nullable String value) {
    private static final Pattern SHAPE =
            Pattern.compile("([\\p{L}\\p{M}\\w]+)(?:\\s*\\(\\s*([\\p{L}\\p{M}\\w]+)\\s*=\\s*([^)=\\s][^)]*?)\\s*\\))?");

    /** The type alone of what is written, with all else wrong; empty where not even that can be read. */
    static Optional<Need> ofTypeIn(String text) {
        Matcher type = Pattern.compile("[\\p{L}\\p{M}\\w]+").matcher(text.trim());
        return type.lookingAt() ? Optional.of(new Need(type.group(), null, null)) : Optional.empty();
    }

    /** Reads {@code Type} or {@code Type(field = VALUE)}. */
    public static Need parse(String text) {
        Matcher matcher = SHAPE.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a need such as Report(kind = PAR), with one =.");
        }
        return new Need(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    @Override
    public String toString() {
        return field == null ? type : type + "(" + field + " = " + value + ")";
    }
}
