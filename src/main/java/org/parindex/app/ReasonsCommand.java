package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.report.LowReasonsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reasons PATH…}: why results are low, over all units. */
@Command(
        name = "reasons",
        mixinStandardHelpOptions = true,
        description = {
            "Các lý do kết quả thấp của mọi đơn vị: theo điểm bị mất, theo số đơn vị, và đơn vị nào.",
            "The reasons for low results of all units: by points lost, by number of units, and which units."
        },
        footer = {"", "Exit status: 0 good; 1 a submission was refused; 2 wrong usage, or a pack names no reasons."})
final class ReasonsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Tệp .json, .ndjson, thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ReasonsCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        ScoredSubmissions scored = new Reading(terminal, clock, language).scored(paths, rules);
        String tables = tables(new Results(scored.cards()).rankings());
        if (tables.isEmpty() && scored.refusals().isEmpty()) {
            throw new UnusableException(language.say(
                    "Bộ quy tắc không nêu lý do kết quả thấp (lowReasons trong pack.yaml).",
                    "The pack names no reasons for low results (lowReasons in pack.yaml)."));
        }
        terminal.out().print(tables);
        terminal.out().flush();
        return scored.tellRefusals(terminal, language.language());
    }

    private String tables(List<Ranking> rankings) {
        return String.join(
                "\n",
                rankings.stream()
                        .map(ranking -> LowReasonsTable.render(ranking, language.language(), Terminal.WIDTH))
                        .filter(table -> !table.isEmpty())
                        .toList());
    }
}
