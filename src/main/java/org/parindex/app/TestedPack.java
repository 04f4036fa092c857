package org.parindex.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.parindex.cases.CaseFile;
import org.parindex.cases.CaseRunner;
import org.parindex.cases.Coverage;
import org.parindex.cases.Outcome;
import org.parindex.engine.CompiledPack;
import org.parindex.mutation.Mutant;
import org.parindex.mutation.Mutants;
import org.parindex.mutation.MutationResult;
import org.parindex.mutation.MutationRun;
import org.parindex.pack.Criterion;
import org.parindex.report.CaseReport;
import org.parindex.report.CoverageTable;
import org.parindex.report.MutationReport;

/** The cases of one pack, run and reported; each step gives an exit status. */
final class TestedPack {
    private final Terminal terminal;
    private final LanguageOption language;
    private final CompiledPack pack;
    private final CaseRunner runner;
    private final @Nullable String criterion;
    private final List<Outcome> outcomes;

    /** Runs the cases of one criterion, or all where {@code criterion} is null. */
    TestedPack(
            Terminal terminal,
            LanguageOption language,
            CompiledPack pack,
            CaseRunner runner,
            @Nullable String criterion)
            throws IOException {
        this.terminal = terminal;
        this.language = language;
        this.pack = pack;
        this.runner = runner;
        this.criterion = criterion;
        this.outcomes = runner.runAll(criterion);
    }

    boolean isEmpty() {
        return outcomes.isEmpty();
    }

    int cases() {
        long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        terminal.out().print(CaseReport.render(outcomes, language.language()));
        say(
                (outcomes.size() - failed) + " ca đạt, " + failed + " ca không đạt",
                (outcomes.size() - failed) + " cases pass, " + failed + " fail");
        tellUntested();
        return failed == 0 ? Exit.GOOD : Exit.AT_FAULT;
    }

    /** A criterion without cases is not silently good. */
    private void tellUntested() {
        List<String> untested = coverage().leaves().stream()
                .filter(leaf -> leaf.cases() == 0)
                .map((Coverage.Leaf leaf) -> leaf.criterion().code().text())
                .toList();
        if (!untested.isEmpty()) {
            say(
                    "chưa có ca chạy được nào: " + String.join(", ", untested),
                    "without a case that runs: " + String.join(", ", untested));
        }
    }

    private Coverage coverage() {
        return Coverage.of(pack, outcomes, criterion);
    }

    int covered() {
        Coverage coverage = coverage();
        terminal.out().print(CoverageTable.render(coverage, language.language(), Terminal.WIDTH));
        terminal.out().flush();
        return coverage.complete() ? Exit.GOOD : Exit.AT_FAULT;
    }

    /** Asks only cases that pass: one that fails already would seem to notice everything. */
    int mutated(BigDecimal threshold) {
        List<CaseFile> passing = outcomes.stream()
                .filter(Outcome::passed)
                .map(Outcome::file)
                .filter(file -> file != null)
                .toList();
        if (passing.size() < outcomes.size()) {
            say("ca không đạt không được dùng để thử thay đổi", "cases that fail are not asked about changes");
        }
        List<Mutant> mutants = Mutants.of(pack.types(), criterion);
        MutationResult result = judged(mutants, passing);
        terminal.out().print(MutationReport.render(result, language.language()));
        String summary = MutationReport.summary(result, language.language());
        say(
                summary + " (cần " + threshold.toPlainString().replace('.', ',') + "%)",
                summary + " (" + threshold.toPlainString() + "% wanted)");
        return result.percent().compareTo(threshold) >= 0 ? Exit.GOOD : Exit.AT_FAULT;
    }

    private MutationResult judged(List<Mutant> mutants, List<CaseFile> passing) {
        try (ProgressBar bar = Progress.bar(mutants.size(), terminal)) {
            return new MutationRun(pack, runner, passing).run(mutants, judged -> {
                if (bar != null) {
                    bar.stepBy(judged);
                }
            });
        }
    }

    private void say(String vi, String en) {
        terminal.out().println(pack.types().pack().id() + ": " + language.say(vi, en));
        terminal.out().flush();
    }

    /** The codes that {@code --criterion} may name. */
    static List<String> codes(CompiledPack pack) {
        return pack.types().pack().criteria().stream()
                .map((Criterion leaf) -> leaf.code().text())
                .toList();
    }
}
