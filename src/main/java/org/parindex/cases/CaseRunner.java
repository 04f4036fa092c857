package org.parindex.cases;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.Rounding;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;

/** Finds and runs the cases of a pack. */
public final class CaseRunner {
    private final CompiledPack pack;
    private final Path folder;
    private final Evaluator evaluator;

    /** What came of one case; {@code difference} is null where it passed. */
    public record Outcome(
            String path, String name, @Nullable String difference) {
        public boolean passed() {
            return difference == null;
        }
    }

    public CaseRunner(CompiledPack pack, Path packFolder, Evaluator evaluator) {
        this.pack = pack;
        this.folder = packFolder;
        this.evaluator = evaluator;
    }

    /** The case files, in the order of their paths; empty if there is none. */
    public List<Path> find() throws IOException {
        Path cases = folder.resolve("cases");
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(cases)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs the cases of one criterion, or every case where {@code criterion} is null, in order. */
    public List<Outcome> runAll(@Nullable String criterion) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : find()) {
            String folder = String.valueOf(file.getName(file.getNameCount() - 2));
            if (criterion == null || folder.startsWith(criterion + "-")) {
                outcomes.add(run(file));
            }
        }
        return outcomes;
    }

    /** Runs one case. */
    public Outcome run(Path file) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            String bloc = pack.types().pack().description().blocs().get(0).code();
            CaseFile one = CaseFile.read(folder, pack.types().pack().id(), bloc, file);
            byte[] json = one.submission().toString().getBytes(StandardCharsets.UTF_8);
            Submission submission = SubmissionReader.read(pack.types(), JsonDocument.read(json));
            Scorecard card = evaluator.evaluate(pack.types(), pack, submission);
            return new Outcome(path, one.name(), difference(one, card));
        } catch (CaseException | RefusedException | RuleFailure failed) {
            return new Outcome(path, path, String.valueOf(failed.getMessage()));
        }
    }

    /** The case's arithmetic, rounded where its pack rounds each criterion. */
    private static BigDecimal expected(CaseFile one, Scorecard card) {
        Rounding rounding = card.pack().description().rounding();
        return rounding.step() == Rounding.Step.CRITERION ? rounding.round(one.points()) : one.points();
    }

    private static @Nullable String difference(CaseFile one, Scorecard card) {
        CriterionScore actual = card.criterion(one.criterion()).orElse(null);
        if (actual == null) {
            return "there is no criterion " + one.criterion() + "; the case's folder must begin with its code";
        }
        BigDecimal points = actual.score();
        BigDecimal expected = expected(one, card);
        if (actual.status() == one.status() && points.compareTo(expected) == 0) {
            return null;
        }
        String why = actual.findings().stream()
                .map((Finding finding) -> finding.kind() + " " + Decimals.plain(finding.points()) + " "
                        + (finding.rule() == null ? "" : "[" + finding.rule().rule() + "] ")
                        + finding.reason())
                .collect(Collectors.joining("; "));
        return "expected " + one.status() + " " + Decimals.plain(expected) + ", got " + actual.status() + " "
                + Decimals.plain(points) + ": " + why;
    }
}
