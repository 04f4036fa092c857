package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.ranking.Results;
import org.parindex.report.EvaluationJson;
import org.parindex.report.Json;
import org.parindex.report.RankingTable;
import org.parindex.report.ScorecardCsv;
import org.parindex.report.ScorecardJson;
import org.parindex.report.ScorecardTable;
import org.parindex.scorecard.Scorecard;
import org.parindex.sheet.OfficialWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate PATH…}: scores submissions; several units also give the ranking. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Chấm hồ sơ: tệp, thư mục, hoặc NDJSON từ đầu vào chuẩn (-).",
            "Scores submissions: files, folders, or NDJSON on standard input (-)."
        },
        footer = {"", "Exit status: 0 good; 1 a submission was refused; 2 wrong usage or unreadable input."})
final class EvaluateCommand implements Callable<Integer> {

    /** What the results are written as. */
    enum Format {
        TABLE,
        JSON,
        NDJSON,
        CSV,
        XLSX
    }

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Tệp .json, .ndjson, .xlsx (lệnh template), thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "table|json|ndjson|csv|xlsx",
            defaultValue = "table",
            description = "table (mặc định / default), json, ndjson, csv, xlsx")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp cho xlsx / the file for xlsx")
    private @Nullable Path out;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    EvaluateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        Format chosen = Formats.of(Format.class, format, language);
        checkOut(chosen);
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            return chosen == Format.NDJSON
                    ? lineByLine(catalogue)
                    : together(new Reading(terminal, clock, language).scored(paths, catalogue), chosen);
        }
    }

    /** Each line is a result at once, so no bar comes between. */
    private int lineByLine(PackCatalogue catalogue) throws UnusableException, IOException {
        Submissions submissions = new Submissions(language, terminal.in());
        ScoredLines lines = new ScoredLines(RulesOption.scoring(catalogue, clock), terminal, language.language());
        for (Path file : submissions.files(paths)) {
            submissions.read(file, lines);
        }
        return lines.status();
    }

    private int together(ScoredSubmissions scored, Format chosen) throws UnusableException, IOException {
        switch (chosen) {
            case CSV -> ScorecardCsv.write(scored.cards(), terminal.out());
            case XLSX -> sheet(scored.cards());
            case JSON -> terminal.out().println(json(scored));
            default -> terminal.out().print(tables(scored.cards()));
        }
        terminal.out().flush();
        return scored.tellRefusals(terminal, language.language());
    }

    private String tables(List<Scorecard> cards) {
        if (cards.size() == 1) {
            return ScorecardTable.render(cards.get(0), language.language(), Terminal.WIDTH);
        }
        return new Results(cards)
                .rankings().stream()
                        .map(ranking -> RankingTable.render(ranking, language.language(), Terminal.WIDTH))
                        .collect(Collectors.joining("\n"));
    }

    private String json(ScoredSubmissions scored) {
        List<Scorecard> cards = scored.cards();
        Json.Content content = cards.size() == 1 && scored.refusals().isEmpty()
                ? ScorecardJson.of(cards.get(0))
                : EvaluationJson.of(cards, new Results(cards).rankings(), scored.refusals(), language.language());
        return new String(Json.indented(content), StandardCharsets.UTF_8);
    }

    /** A spreadsheet on a screen helps nobody; other formats are sent to a file by whoever called. */
    private void checkOut(Format chosen) throws UnusableException {
        if (chosen == Format.XLSX && out == null && terminal.interactive().test(Terminal.OUT)) {
            throw new UnusableException(
                    language.say("Thêm --out FILE để ghi bảng tính.", "Add --out FILE for the spreadsheet."));
        }
        if (chosen != Format.XLSX && out != null) {
            throw new UnusableException(
                    language.say("--out chỉ đi với --format xlsx.", "--out goes with --format xlsx only."));
        }
    }

    private void sheet(List<Scorecard> cards) throws UnusableException, IOException {
        Results results = new Results(cards);
        if (out == null) {
            OfficialWorkbook.write(results, terminal.bytes());
        } else {
            OutputFile.write(out, stream -> OfficialWorkbook.write(results, stream), terminal, language);
        }
    }
}
