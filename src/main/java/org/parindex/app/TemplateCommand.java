package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackId;
import org.parindex.sheet.TemplateWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template INDEX/YEAR}: a spreadsheet to fill in, which {@code evaluate} reads. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Tạo bảng tính để điền hồ sơ: mỗi loại dữ kiện một trang; lệnh evaluate đọc lại.",
            "Writes a spreadsheet to fill in, a sheet for each kind of fact; evaluate reads it back."
        },
        footer = {
            "",
            "Without --out: ho-so-INDEX-YEAR.xlsx in the working folder.",
            "Exit status: 0 good; 2 wrong usage."
        })
final class TemplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "INDEX/YEAR", description = "Bộ quy tắc, như don-vi-bo/2022")
    private String pack = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp để ghi / the file to write")
    private @Nullable Path out;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        PackId id = PackParameter.id(pack, language);
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            FactTypes types = PackParameter.find(catalogue, id, language).types();
            Path file = out == null ? Path.of("ho-so-" + id.index() + "-" + id.year() + ".xlsx") : out;
            OutputFile.write(file, stream -> TemplateWorkbook.write(types, stream), terminal, language);
            return Exit.GOOD;
        }
    }
}
