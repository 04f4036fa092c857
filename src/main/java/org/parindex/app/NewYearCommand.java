package org.parindex.app;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.parindex.cases.CaseRunner;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.engine.CompiledPack;
import org.parindex.newyear.NewYear;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new-year INDEX YEAR --from YEAR}: next year's pack, copied forward as a draft. */
@Command(
        name = "new-year",
        mixinStandardHelpOptions = true,
        description = {
            "Chép bộ quy tắc sang năm khác làm bản nháp; năm cũ đã công bố thì đóng lại.",
            "Copies a pack to another year as a draft; a published old year is closed."
        },
        footer = {
            "",
            "Exit status: 0 copied, and all cases pass; 1 the old pack is at fault, or a copied case fails; 2 wrong usage, or the new year is there already."
        })
final class NewYearCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "INDEX", description = "Bộ chỉ số / the index (don-vi-bo).")
    private String index = "";

    @Parameters(index = "1", paramLabel = "YEAR", description = "Năm mới / the new year.")
    private int year;

    @Option(names = "--from", required = true, paramLabel = "YEAR", description = "Năm cũ / the year to copy.")
    private int from;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    NewYearCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        Path folder = rules.folder(language);
        PackId old = PackParameter.id(index + "/" + from, language);
        PackId next = PackParameter.id(index + "/" + year, language);
        if (!Files.isDirectory(folder.resolve(old.toString()))) {
            throw new UnusableException(
                    language.say("Không có bộ quy tắc " + old + ".", "There is no pack " + old + "."));
        }
        try {
            tell(old, next, NewYear.copy(folder, old, year));
            return cases(next);
        } catch (FileAlreadyExistsException there) {
            throw new UnusableException(language.say(
                    "Đã có " + there.getFile() + "; không ghi đè. Chọn năm khác, hoặc xóa thư mục ấy.",
                    there.getFile() + " is there already and is not overwritten. Choose another year, or remove it."));
        } catch (PackException faulty) {
            faulty.faults().forEach(fault -> terminal.err()
                    .println(old + "/" + fault.place() + ": " + fault.message().in(language.language())));
            return Exit.AT_FAULT;
        }
    }

    private void tell(PackId old, PackId next, NewYear.Copied copied) {
        terminal.out()
                .println(language.say(next + ": bản nháp chép từ " + old, next + ": a draft, copied from " + old));
        if (copied.closed()) {
            terminal.out()
                    .println(language.say(
                            old + ": đã công bố, dấu nội dung ghi ở " + old + "/digest.txt",
                            old + ": published, its digest is kept in " + old + "/digest.txt"));
        }
        if (!copied.mentions().isEmpty()) {
            terminal.out()
                    .println(language.say(
                            "Các dòng còn nhắc đến năm " + old.year()
                                    + " hay năm trước nó, hãy đọc lại (thường là căn cứ):",
                            "Lines that still speak of " + old.year()
                                    + " or the year before; read them again (most are legal bases):"));
            copied.mentions().forEach((file, lines) -> terminal.out().println("  " + file + ": " + numbers(lines)));
        }
        terminal.out().flush();
    }

    private static String numbers(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(joining(", "));
    }

    private int cases(PackId next) throws UnusableException, IOException {
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            CompiledPack pack = PackParameter.find(catalogue, next, language);
            CaseRunner runner = new CaseRunner(pack, catalogue.folder(next), RulesOption.evaluator(clock));
            return new TestedPack(terminal, language, pack, runner, null).cases();
        }
    }
}
