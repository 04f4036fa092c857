package org.parindex.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.cases.CaseRunner;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.report.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test PACK…}: runs the packs' own cases, and asks how much they would notice. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {"Chạy các ca kiểm tra của bộ quy tắc.", "Runs a pack's own cases."},
        footer = {
            "",
            "Exit status: 0 good; 1 a case fails, a rule or state is not covered (--coverage), too few changes are",
            "noticed (--mutate), or the pack is at fault; 2 no such pack, no such criterion, or no case."
        })
final class TestCommand implements Callable<Integer> {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "PACK", description = "Bộ quy tắc, như don-vi-bo/2022")
    private List<String> packs = List.of();

    @Option(
            names = "--criterion",
            paramLabel = "CODE",
            description = "Chỉ tiêu chí, nhóm hay lĩnh vực này / only this criterion, group or field")
    private @Nullable String criterion;

    @Option(
            names = "--coverage",
            description = {"Quy tắc nào, trạng thái nào chưa có ca.", "Which rules and states no case reaches."})
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = {
                "Đổi từng ngưỡng, phép so sánh, điểm, giá trị; nêu thay đổi mà không ca nào phát hiện.",
                "Changes thresholds, operators, points and values one at a time; tells what no case notices."
            })
    private boolean mutate;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "Ít nhất bao nhiêu %% thay đổi phải bị phát hiện / wanted with --mutate (${DEFAULT-VALUE}).")
    private BigDecimal threshold = new BigDecimal(95);

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
        if (threshold.signum() < 0 || threshold.compareTo(ALL) > 0) {
            throw new UnusableException(language.say(
                    "--threshold phải từ 0 đến 100, không phải " + threshold + ".",
                    "--threshold must be from 0 to 100, not " + threshold + "."));
        }
        int status = Exit.GOOD;
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            for (String name : packs) {
                status = Math.max(status, test(catalogue, PackParameter.id(name, language)));
            }
        }
        return status;
    }

    private int test(PackCatalogue catalogue, PackId id) throws UnusableException, IOException {
        try {
            CompiledPack pack = catalogue.get(id);
            refuseUnknownCriterion(pack, id);
            CaseRunner runner = new CaseRunner(pack, catalogue.folder(id), RulesOption.evaluator(clock));
            return test(new TestedPack(terminal, language, pack, runner, criterion), id);
        } catch (UnknownPackException unknown) {
            throw new UnusableException(Problem.of(unknown).detail().in(language.language()));
        } catch (PackException faulty) {
            faulty.faults().forEach(fault -> terminal.err()
                    .println(id + "/" + fault.place() + ": " + fault.message().in(language.language())));
            terminal.err().flush();
            return Exit.AT_FAULT;
        }
    }

    private int test(TestedPack test, PackId id) throws UnusableException {
        if (test.isEmpty() && !coverage) {
            throw new UnusableException(id + (criterion == null ? "" : " " + criterion) + ": "
                    + language.say("không có ca kiểm tra nào.", "there is no case."));
        }
        int status = test.cases();
        if (coverage) {
            status = Math.max(status, test.covered());
        }
        return mutate ? Math.max(status, test.mutated(threshold)) : status;
    }

    private boolean isAsked(Criterion leaf) {
        return criterion == null || leaf.code().isWithin(criterion);
    }

    private void refuseUnknownCriterion(CompiledPack pack, PackId id) throws UnusableException {
        List<String> codes = TestedPack.codes(pack);
        if (criterion != null && pack.types().pack().criteria().stream().noneMatch(this::isAsked)) {
            throw new UnusableException(language.say(
                            id + " không có tiêu chí \"" + criterion + "\".",
                            id + " has no criterion \"" + criterion + "\".")
                    + language.near(criterion, codes));
        }
    }
}
