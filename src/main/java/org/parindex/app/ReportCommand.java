package org.parindex.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.annual.AnnualReport;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.document.AnnualDocument;
import org.parindex.document.Document;
import org.parindex.document.DocxWriter;
import org.parindex.document.MarkdownWriter;
import org.parindex.document.PdfWriter;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Results;
import org.parindex.sheet.OfficialWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report INDEX/YEAR [PATH…]}: the year's report, in Vietnamese, from the submissions. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Viết báo cáo của năm từ hồ sơ: trung bình, tăng giảm, xếp hạng, lý do, giải pháp, ai chưa gửi.",
            "Writes the year's report, in Vietnamese, from the submissions."
        },
        footer = {
            "",
            "Without PATH: every submission below FACTS/INDEX/YEAR.",
            "md goes to standard output; the others go to --out, or to bao-cao-INDEX-YEAR.FORMAT in the working folder.",
            "Exit status: 0 good; 1 a submission was refused; 2 wrong usage or unreadable input."
        })
final class ReportCommand implements Callable<Integer> {

    /** What the report is written as. */
    enum Format {
        MD,
        DOCX,
        XLSX,
        PDF
    }

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "INDEX/YEAR", description = "Bộ quy tắc, như don-vi-bo/2022")
    private String pack = "";

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Tệp .json, .ndjson, .xlsx, thư mục, hoặc -")
    private List<Path> paths = List.of();

    @Mixin
    private FactsOption facts = new FactsOption();

    @Option(
            names = "--format",
            paramLabel = "md|docx|xlsx|pdf",
            defaultValue = "md",
            description = "md (mặc định / default), docx, xlsx, pdf")
    private String format = "md";

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp để ghi / the file to write")
    private @Nullable Path out;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ReportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        Format chosen = Formats.of(Format.class, format, language);
        PackId id = PackParameter.id(pack, language);
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            RulePack wanted =
                    PackParameter.find(catalogue, id, language).types().pack();
            List<Path> read = paths.isEmpty() ? facts.folders(wanted, language) : paths;
            ScoredSubmissions scored = new Reading(terminal, clock, language).scored(read, catalogue);
            Results results = new Results(scored.cards());
            write(report(wanted, results), results, chosen);
            return scored.tellRefusals(terminal, language.language());
        }
    }

    private AnnualReport report(RulePack wanted, Results results) throws UnusableException {
        return AnnualReport.of(wanted, results)
                .orElseThrow(() -> new UnusableException(language.say(
                        "Không có hồ sơ thẩm định nào của " + wanted.id() + ".",
                        "There is no appraised submission of " + wanted.id() + ".")));
    }

    private void write(AnnualReport report, Results results, Format chosen) throws UnusableException {
        if (chosen == Format.MD && out == null) {
            terminal.out().print(MarkdownWriter.write(AnnualDocument.of(report)));
            terminal.out().flush();
            return;
        }
        PackId id = report.pack().id();
        String name = "bao-cao-" + id.index() + "-" + id.year() + "." + Formats.name(chosen);
        OutputFile.write(
                out == null ? Path.of(name) : out,
                stream -> content(report, results, chosen, stream),
                terminal,
                language);
    }

    private static void content(AnnualReport report, Results results, Format chosen, OutputStream stream)
            throws IOException {
        Document document = AnnualDocument.of(report);
        switch (chosen) {
            case MD -> stream.write(MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8));
            case DOCX -> DocxWriter.write(document, stream);
            case PDF -> PdfWriter.write(document, stream);
            case XLSX -> OfficialWorkbook.write(results.of(report.pack().id()), stream);
        }
    }
}
