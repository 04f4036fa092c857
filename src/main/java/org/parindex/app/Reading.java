package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.parindex.catalogue.PackCatalogue;

/** Reads the submissions behind the paths of a command, with a bar where a person looks on. */
record Reading(Terminal terminal, Clock clock, LanguageOption language) {

    /** Hands every submission to a reader, in the order of the paths. */
    void read(List<Path> paths, Submissions.Reader reader) throws UnusableException, IOException {
        Submissions submissions = new Submissions(language, terminal.in());
        Progress.read(submissions, submissions.files(paths), reader, terminal);
    }

    /** Scores every submission under the packs of {@code --rules}. */
    ScoredSubmissions scored(List<Path> paths, RulesOption rules) throws UnusableException, IOException {
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            return scored(paths, catalogue);
        }
    }

    /** The same under packs that are open already. */
    ScoredSubmissions scored(List<Path> paths, PackCatalogue catalogue) throws UnusableException, IOException {
        ScoredSubmissions scored = new ScoredSubmissions(RulesOption.scoring(catalogue, clock));
        read(paths, scored);
        return scored;
    }
}
