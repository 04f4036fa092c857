package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.comparison.Comparison;
import org.parindex.comparison.Comparisons;
import org.parindex.pack.PackId;
import org.parindex.report.ComparisonJson;
import org.parindex.report.ComparisonTable;
import org.parindex.report.Json;
import org.parindex.report.TerminalLine;
import org.parindex.scorecard.Evaluated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare PATH…}: self-assessment and appraisal side by side, unit by unit. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Đối chiếu tự đánh giá, thẩm định và quyết định của Hội đồng, kèm các dữ kiện khác nhau.",
            "Self-assessment, appraisal and the council's decisions side by side, with the facts that differ."
        },
        footer = {"", "Exit status: 0 good; 1 a submission was refused; 2 wrong usage, or no unit has both stages."})
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Hồ sơ của cả hai giai đoạn: tệp, thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Option(names = "--unit", paramLabel = "ID", description = "Chỉ đơn vị này, từng tiêu chí / only this unit")
    private @Nullable String unit;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CompareCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        boolean asJson = format.json(language);
        ScoredSubmissions scored = new Reading(terminal, clock, language).scored(paths, rules);
        Comparisons comparisons =
                wanted(Comparisons.of(scored.evaluated()), scored.refusals().isEmpty());
        terminal.out().print(asJson ? json(comparisons, scored) : tables(comparisons.pairs()));
        terminal.out().flush();
        comparisons.alone().forEach(this::tellAlone);
        return scored.tellRefusals(terminal, language.language());
    }

    private Comparisons wanted(Comparisons all, boolean nothingRefused) throws UnusableException {
        Comparisons wanted = new Comparisons(
                all.pairs().stream()
                        .filter(pair -> isWanted(pair.appraisal().unit().id()))
                        .toList(),
                all.alone().stream()
                        .filter(one -> isWanted(one.scorecard().unit().id()))
                        .toList());
        if (wanted.pairs().isEmpty() && wanted.alone().isEmpty() && unit != null && nothingRefused) {
            List<String> ids = new ArrayList<>();
            all.pairs().forEach(pair -> ids.add(pair.appraisal().unit().id()));
            all.alone().forEach(one -> ids.add(one.scorecard().unit().id()));
            throw new UnusableException(
                    language.say("Không có đơn vị \"" + unit + "\".", "There is no unit \"" + unit + "\".")
                            + language.near(unit, ids));
        }
        if (wanted.pairs().isEmpty() && nothingRefused) {
            throw new UnusableException(language.say(
                    "Không đơn vị nào có cả tự đánh giá (stage self) và thẩm định (stage appraisal).",
                    "No unit has both a self-assessment (stage self) and an appraisal (stage appraisal)."));
        }
        return wanted;
    }

    private boolean isWanted(String id) {
        return unit == null || unit.equals(id);
    }

    private String tables(List<Comparison> pairs) {
        if (pairs.size() == 1) {
            return ComparisonTable.criteria(pairs.get(0), language.language(), Terminal.WIDTH);
        }
        Map<PackId, List<Comparison>> byPack = new LinkedHashMap<>();
        pairs.forEach(
                pair -> byPack.computeIfAbsent(pair.appraisal().evaluation().pack(), any -> new ArrayList<>())
                        .add(pair));
        return String.join(
                "\n",
                byPack.values().stream()
                        .map(list -> ComparisonTable.units(list, language.language(), Terminal.WIDTH))
                        .toList());
    }

    private String json(Comparisons comparisons, ScoredSubmissions scored) {
        return new String(
                        Json.indented(ComparisonJson.of(comparisons, scored.refusals(), language.language())),
                        StandardCharsets.UTF_8)
                + System.lineSeparator();
    }

    private void tellAlone(Evaluated one) {
        String stage = one.submission().stage().code();
        terminal.err()
                .println(TerminalLine.of(one.scorecard().unit().name()) + ": "
                        + language.say("chỉ có giai đoạn " + stage + ".", "stage " + stage + " only."));
        terminal.err().flush();
    }
}
