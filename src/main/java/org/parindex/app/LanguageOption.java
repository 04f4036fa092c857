package org.parindex.app;

import java.util.Collection;
import org.parindex.text.Language;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;
import picocli.CommandLine.Option;

/** {@code --lang vi|en}, on every command. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Ngôn ngữ của thông báo / language of messages (vi, en).")
    private String tag = "vi";

    Language language() {
        return Language.of(tag);
    }

    /** The known word that was probably meant, as a sentence; empty where there is none. */
    String near(String word, Collection<String> known) {
        return Suggestion.closest(word, known)
                .map(closest -> say(" Có phải \"", " Did you mean \"") + closest + "\"?")
                .orElse("");
    }

    String say(String vi, String en) {
        return new Text(vi, en).in(language());
    }
}
