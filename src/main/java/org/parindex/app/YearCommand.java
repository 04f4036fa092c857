package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.ranking.Results;
import org.parindex.report.EvaluationJson.Refusal;
import org.parindex.report.Json;
import org.parindex.report.Problem;
import org.parindex.report.RankingTable;
import org.parindex.report.YearJson;
import org.parindex.scorecard.Scorecard;
import org.parindex.year.PublishedResults;
import org.parindex.year.YearResult;
import org.parindex.year.YearRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code year INDEX/YEAR PATH…}: the whole year in order, one index feeding another. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        description = {
            "Chấm cả năm theo thứ tự: bộ chỉ số này lấy dữ kiện từ bộ khác và từ kết quả năm trước.",
            "Scores a whole year in order: one index takes facts from another and from the year before."
        },
        footer = {
            "",
            "Without PATH: of each pack every submission below FACTS/INDEX/YEAR-sent, or where that is not there FACTS/INDEX/YEAR.",
            "Exit status: 0 good; 1 a submission was refused or a pack is at fault; 2 wrong usage or unreadable input."
        })
final class YearCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "INDEX/YEAR", description = "Bộ quy tắc cuối cùng, như don-vi-bo/2022")
    private String pack = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description = "Hồ sơ của mọi bộ chỉ số liên quan: tệp, thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "Kết quả đã công bố của năm trước: CSV có cột unit;index / last year's published results.")
    private @Nullable Path previous;

    @Option(
            names = "--criterion",
            paramLabel = "CODE",
            description = "Giải thích tiêu chí này thay cho bảng xếp hạng / explain this criterion instead.")
    private @Nullable String criterion;

    @Option(names = "--unit", paramLabel = "ID", description = "Với --criterion: chỉ đơn vị này / only this unit")
    private @Nullable String unit;

    @Mixin
    private FactsOption facts = new FactsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    YearCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        boolean asJson = format.json(language);
        PublishedResults published = published();
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            YearRun run = new YearRun(RulesOption.scoring(catalogue, clock), PackId.parse(pack), published);
            List<Path> read = paths.isEmpty() ? facts.folders(run.order(), language) : paths;
            new Reading(terminal, clock, language).read(read, new YearSubmissions(catalogue, run));
            YearResult result = run.run();
            terminal.out().print(asJson ? json(result) : text(result));
            terminal.out().flush();
            result.fills().forEach(this::tellFill);
            return Refusals.tell(refusals(result), terminal, language.language());
        } catch (UnknownPackException | IllegalArgumentException unknown) {
            throw new UnusableException(String.valueOf(unknown.getMessage()));
        } catch (PackException faulty) {
            faulty.faults().forEach(fault -> terminal.err()
                    .println(
                            pack + ": " + fault.place() + ": " + fault.message().in(language.language())));
            return Exit.AT_FAULT;
        }
    }

    private @Nullable PublishedResults published() throws UnusableException, IOException {
        if (previous == null) {
            return null;
        }
        if (!Files.isRegularFile(previous)) {
            throw new UnusableException(
                    language.say("Không có tệp \"" + previous + "\".", "There is no file \"" + previous + "\"."));
        }
        try {
            return PublishedResults.read(previous);
        } catch (PublishedResults.UnreadableException unreadable) {
            throw new UnusableException(unreadable.text().in(language.language()));
        }
    }

    private String text(YearResult result) throws UnusableException {
        if (criterion != null) {
            PackId last = PackId.parse(pack);
            List<Scorecard> cards = result.scorecards().stream()
                    .filter(card -> card.evaluation().pack().equals(last))
                    .toList();
            return new Explanations(criterion, unit, language).of(cards);
        }
        return new Results(result.scorecards())
                .rankings().stream()
                        .map(ranking -> RankingTable.render(ranking, language.language(), Terminal.WIDTH))
                        .collect(Collectors.joining("\n"));
    }

    private String json(YearResult result) {
        return new String(
                        Json.indented(
                                YearJson.of(result, new Results(result.scorecards()).rankings(), language.language())),
                        StandardCharsets.UTF_8)
                + System.lineSeparator();
    }

    private static List<Refusal> refusals(YearResult result) {
        return result.refused().stream()
                .map(refused -> new Refusal(refused.source(), Problem.of(refused.failure())))
                .toList();
    }

    private void tellFill(YearResult.Fill fill) {
        String what = fill.pack() + " " + fill.as() + " ← " + fill.from() + ": ";
        terminal.err()
                .println(what
                        + (fill.done()
                                ? language.say(fill.facts() + " dữ kiện.", fill.facts() + " facts.")
                                : language.say(
                                        "chưa có gì để lấy; hồ sơ của đơn vị giữ nguyên.",
                                        "nothing to take; submissions stay as sent.")));
        terminal.err().flush();
    }
}
