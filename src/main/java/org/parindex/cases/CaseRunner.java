package org.parindex.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.FactTypes;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.finding.Rules;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluator;
import org.parindex.text.Text;

/** Finds and runs the cases of a pack. Thread-safe as long as the files stay as they are. */
public final class CaseRunner {
    private final CompiledPack pack;
    private final Path folder;
    private final Evaluator evaluator;

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
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs the cases of one criterion, group or field, or every case where {@code criterion} is null, in order. */
    public List<Outcome> runAll(@Nullable String criterion) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : find()) {
            String name = String.valueOf(file.getName(file.getNameCount() - 2));
            if (criterion == null || name.matches(Pattern.quote(criterion) + "([.-].*)?")) {
                outcomes.add(run(file));
            }
        }
        return outcomes;
    }

    /** Runs one case. */
    public Outcome run(Path file) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return run(CaseReader.read(pack, path, file), pack.types(), pack);
        } catch (CaseException unreadable) {
            return new Outcome(path, null, unreadable.faults(), null, List.of());
        }
    }

    /** Runs one case under rules and criteria that may differ from those of its pack. */
    public Outcome run(CaseFile one, FactTypes types, Rules rules) {
        try {
            CriterionScore score = evaluator
                    .evaluate(types, rules, one.submission())
                    .criterion(one.criterion().text())
                    .orElseThrow();
            List<Text> differences = Difference.of(
                    one.expected(), score, types.pack().description().rounding());
            return new Outcome(one.path(), one, List.of(), score, differences);
        } catch (RuleFailure failed) {
            return new Outcome(one.path(), one, List.of(fault(one, failed)), null, List.of());
        }
    }

    private static CaseFault fault(CaseFile one, RuleFailure failed) {
        RulePlace place = failed.place();
        String rule = place == null ? "" : " \"" + place.rule() + "\" (" + place.file() + ":" + place.line() + ")";
        return new CaseFault(
                one.path(),
                0,
                new Text(
                        "Quy tắc" + rule + " bị lỗi khi chạy: "
                                + failed.problem().vi(),
                        "The rule" + rule + " failed while it ran: "
                                + failed.problem().en()));
    }
}
