package org.parindex.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Stage;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.ranking.Ranker;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/** The shipped submissions, scored. */
final class Fixtures {

    private Fixtures() {}

    /** Every submission of a folder below {@code fixtures}, in the order of file names. */
    static List<Scorecard> score(String folder) {
        List<Scorecard> cards = new ArrayList<>();
        for (Path file : files(ShippedPacks.FIXTURES.resolve(folder))) {
            cards.add(score(file));
        }
        return cards;
    }

    static Scorecard score(Path file) {
        try {
            return score(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** One submission that must be accepted. */
    static Scorecard score(byte[] json) {
        try {
            return ShippedPacks.scoring().score(json);
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure unscored) {
            throw new AssertionError(unscored.getMessage(), unscored);
        }
    }

    /** The only bloc of the ranking of a folder. */
    static Ranking.Bloc rank(String folder) {
        return rank(folder, folder);
    }

    /** The only bloc of the ranking of a pack's appraised submissions, which are in a folder below it. */
    static Ranking.Bloc rank(String pack, String folder) {
        List<Scorecard> cards = score(folder);
        Ranking ranking = Ranker.rank(ShippedPacks.get(pack).types().pack(), Stage.APPRAISAL, cards);
        if (ranking.blocs().size() != 1) {
            throw new AssertionError(folder + " has " + ranking.blocs().size() + " blocs");
        }
        return ranking.blocs().get(0);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
