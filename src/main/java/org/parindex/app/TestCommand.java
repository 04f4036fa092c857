package org.parindex.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.cases.CaseRunner;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test PACK…}: runs the packs' own cases. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {"Chạy các ca kiểm tra của bộ quy tắc.", "Runs a pack's own cases."},
        footer = {
            "",
            "Exit status: 0 all cases pass; 1 a case fails or the pack is at fault; 2 no such pack or no case."
        })
final class TestCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "PACK", description = "Bộ quy tắc, như don-vi-bo/2022")
    private List<String> packs = List.of();

    @Option(names = "--criterion", paramLabel = "CODE", description = "Chỉ tiêu chí này / only this criterion")
    private @Nullable String criterion;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    TestCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        int status = Exit.GOOD;
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            for (String name : packs) {
                status = Math.max(status, test(catalogue, name));
            }
        }
        return status;
    }

    private int test(PackCatalogue catalogue, String name) throws UnusableException, IOException {
        try {
            PackId id = PackId.parse(name);
            CaseRunner runner = new CaseRunner(catalogue.get(id), catalogue.folder(id), RulesOption.evaluator(clock));
            List<CaseRunner.Outcome> outcomes = runner.runAll(criterion);
            if (outcomes.isEmpty()) {
                throw new UnusableException(
                        name + ": " + language.say("không có ca kiểm tra nào.", "there is no case."));
            }
            return CaseOutcomes.tell(name, outcomes, terminal, language);
        } catch (UnknownPackException | IllegalArgumentException unknown) {
            throw new UnusableException(String.valueOf(unknown.getMessage()));
        } catch (PackException faulty) {
            faulty.faults().forEach(fault -> terminal.err()
                    .println(name + "/" + fault.place() + ": " + fault.message().in(language.language())));
            return Exit.AT_FAULT;
        }
    }
}
