package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.impact.Impact;
import org.parindex.report.ImpactJson;
import org.parindex.report.ImpactTable;
import org.parindex.report.Json;
import org.parindex.report.PolicyText;
import org.parindex.sheet.ImpactWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code impact PACK_A PACK_B PATH…}: whom a change of rules moves, and the rule behind each change. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = {
            "Ai được lợi, ai bị thiệt khi đổi quy tắc, và vì quy tắc nào. Bản sao đã sửa để ở đâu cũng được, kể cả của "
                    + "bộ đã công bố: danh mục đơn vị lấy từ units.yaml cạnh thư mục ấy, không có thì của bộ kia; "
                    + "thư mục không mang tên một năm được coi là bản sao của bộ kia.",
            "Who gains and who loses by a change of rules. An edited copy, of a published pack too, may lie anywhere: "
                    + "its register is units.yaml beside the folder, else that of the other pack; "
                    + "a folder that is not named for a year is taken for a copy of the other pack."
        },
        footer = {"", "Exit status: 0 good; 1 a submission is not comparable; 2 wrong usage or an unusable pack."})
final class ImpactCommand implements Callable<Integer> {

    /** What the impact is written as. */
    enum Format {
        TABLE,
        JSON,
        XLSX
    }

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "PACK_A", description = "INDEX/YEAR hoặc thư mục / or a folder")
    private String first = "";

    @Parameters(index = "1", paramLabel = "PACK_B", description = "INDEX/YEAR hoặc thư mục / or a folder")
    private String second = "";

    @Parameters(index = "2..*", paramLabel = "PATH", description = "Hồ sơ / submissions")
    private List<Path> paths = List.of();

    @Option(
            names = "--policy",
            description = "In những gì hai bộ quy định khác nhau / first what the packs say differently")
    private boolean policy;

    @Option(
            names = "--format",
            paramLabel = "table|json|xlsx",
            defaultValue = "table",
            description = "table, json, xlsx")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp cho xlsx / the file for xlsx")
    private @Nullable Path out;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ImpactCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        Format chosen = Formats.of(Format.class, format, language);
        if ((paths.isEmpty() && !policy) || (policy && chosen != Format.TABLE)) {
            throw new UnusableException(language.say(
                    "Nêu PATH của hồ sơ, hoặc --policy (chỉ với --format table).",
                    "Name a PATH of submissions, or --policy (with --format table only)."));
        }
        try (ImpactPacks packs = ImpactPacks.open(first, second, rules, language)) {
            if (policy) {
                terminal.out().println(PolicyText.render(packs.policy(), language.language()));
                terminal.out().flush();
            }
            return paths.isEmpty() ? Exit.GOOD : compared(packs.submissions(clock), chosen);
        }
    }

    private int compared(ImpactSubmissions read, Format chosen) throws UnusableException, IOException {
        new Reading(terminal, clock, language).read(paths, read);
        write(read, chosen);
        return Refusals.tell(read.refusals(), terminal, language.language());
    }

    private void write(ImpactSubmissions read, Format chosen) throws UnusableException, IOException {
        Impact impact = read.impact();
        switch (chosen) {
            case JSON ->
                terminal.out()
                        .println(new String(
                                Json.indented(ImpactJson.of(impact, read.refusals(), language.language())),
                                StandardCharsets.UTF_8));
            case XLSX -> sheet(impact);
            default -> terminal.out().print(ImpactTable.render(impact, language.language(), Terminal.WIDTH));
        }
        terminal.out().flush();
    }

    private void sheet(Impact impact) throws UnusableException, IOException {
        if (out == null) {
            ImpactWorkbook.write(impact, terminal.bytes());
        } else {
            OutputFile.write(out, stream -> ImpactWorkbook.write(impact, stream), terminal, language);
        }
    }
}
