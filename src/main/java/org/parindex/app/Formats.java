package org.parindex.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that {@code --format} takes: the constants of an enum in small letters. */
final class Formats {

    private Formats() {}

    static <F extends Enum<F>> F of(Class<F> formats, String word, LanguageOption language) throws UnusableException {
        for (F format : formats.getEnumConstants()) {
            if (name(format).equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        String known =
                Arrays.stream(formats.getEnumConstants()).map(Formats::name).collect(Collectors.joining(", "));
        throw new UnusableException(language.say(
                "--format là \"" + word + "\"; chỉ nhận " + known + ".",
                "--format is \"" + word + "\"; it must be one of " + known + "."));
    }

    static String name(Enum<?> format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
