package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain PATH --criterion 1.3.2}: why a criterion got its points, in words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Giải thích vì sao một tiêu chí được chừng ấy điểm: quy tắc, dòng, dữ kiện, phép tính, căn cứ.",
            "Explains why a criterion got its points: rule, line, facts, arithmetic, legal basis."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Tệp .json, .ndjson, thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Option(names = "--criterion", required = true, paramLabel = "CODE", description = "Mã tiêu chí, như 1.3.2")
    private String criterion = "";

    @Option(names = "--unit", paramLabel = "ID", description = "Chỉ đơn vị này / only this unit")
    private @Nullable String unit;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExplainCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        ScoredSubmissions scored = new Reading(terminal, clock, language).scored(paths, rules);
        terminal.out().print(new Explanations(criterion, unit, language).of(scored.cards()));
        terminal.out().flush();
        return scored.tellRefusals(terminal, language.language());
    }
}
