package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.Scoring;
import org.parindex.scorecard.Evaluator;
import picocli.CommandLine.Option;

/** {@code --rules}: where the packs are. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "Thư mục quy tắc / the folder of rules (${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    PackCatalogue catalogue(LanguageOption language) throws UnusableException, IOException {
        return new PackCatalogue(folder(language));
    }

    /** The folder, which is there. */
    Path folder(LanguageOption language) throws UnusableException {
        if (!Files.isDirectory(rules)) {
            throw new UnusableException(language.say(
                    "Không có thư mục quy tắc \"" + rules + "\". Dùng --rules DIR.",
                    "There is no rules folder \"" + rules + "\". Use --rules DIR."));
        }
        return rules;
    }

    static Scoring scoring(Packs packs, Clock clock) {
        return new Scoring(packs, evaluator(clock));
    }

    static Evaluator evaluator(Clock clock) {
        return new Evaluator(clock, () -> UUID.randomUUID().toString(), Version.program());
    }
}
