package org.parindex.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Scoring;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;

/** Results of a small pack in which every kind of finding, unit and name occurs; scored once for all tests of a run. */
public final class SampleResults {
    public static final PackId PACK = new PackId("mau", 2024);
    public static final String HOSTILE_UNIT = "la";

    private static final Path FOLDER = Path.of("src/test/resources/org/parindex/page");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final Results RESULTS = score();

    private SampleResults() {}

    public static Results all() {
        return RESULTS;
    }

    public static Ranking ranking() {
        return RESULTS.ranking(PACK, Stage.APPRAISAL).orElseThrow();
    }

    public static Scorecard of(String unit) {
        return RESULTS.scorecard(PACK, Stage.APPRAISAL, unit).orElseThrow();
    }

    private static Results score() {
        Evaluator evaluator = new Evaluator(CLOCK, () -> "id-for-tests", "parindex test");
        try (PackCatalogue catalogue = new PackCatalogue(FOLDER.resolve("rules"));
                Stream<Path> files = Files.list(FOLDER.resolve("submissions"))) {
            Scoring scoring = new Scoring(catalogue, evaluator);
            List<Scorecard> cards = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                cards.add(scoring.score(Files.readAllBytes(file)));
            }
            return new Results(cards);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Exception refused) {
            throw new AssertionError("The sample cannot be scored: " + refused, refused);
        }
    }
}
