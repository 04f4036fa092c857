package org.parindex.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Language;

/** Which language a request asks for: {@code ?lang=} first, then {@code Accept-Language}, else Vietnamese. */
final class Asked {

    private Asked() {}

    static Language language(@Nullable String query, @Nullable String acceptLanguage) {
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.startsWith("lang=")) {
                return Language.of(part.substring("lang=".length()));
            }
        }
        return acceptLanguage == null ? Language.VI : preferred(acceptLanguage);
    }

    private static Language preferred(String acceptLanguage) {
        try {
            for (Locale.LanguageRange range : ranges(acceptLanguage)) {
                String tag = range.getRange();
                if (range.getWeight() > 0 && tag.matches("(vi|en)(-.*)?")) {
                    return Language.of(tag);
                }
            }
        } catch (IllegalArgumentException malformed) {
            // as if nothing had been asked for
        }
        return Language.VI;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        return Locale.LanguageRange.parse(
                acceptLanguage.length() > 200 ? acceptLanguage.substring(0, 200) : acceptLanguage);
    }
}
