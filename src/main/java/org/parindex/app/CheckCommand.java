package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parindex.check.FixedPack;
import org.parindex.check.PackChecker;
import org.parindex.check.PackWatch;
import org.parindex.pack.PackFault;
import org.parindex.pack.Severity;
import org.parindex.report.FaultPages;
import org.parindex.report.FaultsJson;
import org.parindex.report.FaultsSarif;
import org.parindex.report.FaultsText;
import org.parindex.report.FoundFaults;
import org.parindex.report.Json;
import org.parindex.report.SourceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check PACK…}: every fault of a pack, with what to do about it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Tìm mọi lỗi của bộ quy tắc: ở đâu, sai gì, sửa thế nào.",
            "Finds every fault of a pack: where, what is wrong, what to do."
        },
        footer = {
            "",
            "With json a list of {file, line, column, endLine, endColumn, severity, code, message, hint};",
            "where several packs are asked for, each also with pack. With sarif SARIF 2.1.0.",
            "Exit status: 0 no error; 1 a pack has an error; 2 wrong usage or no such pack."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PackChecker checker = new PackChecker();

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "Bộ quy tắc, như don-vi-bo/2022, hay thư mục của nó / a pack or its folder")
    private List<String> packs = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "text (mặc định / default), json, sarif")
    private String format = "text";

    @Option(
            names = "--fix",
            description = "Tự sửa các lỗi chỉ có một cách sửa; không bao giờ sửa bộ đã công bố"
                    + " / mends what can be mended in one way only; never a published pack.")
    private boolean fix;

    @Option(
            names = "--watch",
            description = "Kiểm tra lại mỗi lần lưu, đến khi bấm Ctrl-C / checks again on every save, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() throws UnusableException, IOException, InterruptedException {
        Format as = Formats.of(Format.class, format, language);
        if (watch) {
            return watch(as);
        }
        List<FoundFaults> found = new ArrayList<>();
        for (String pack : packs) {
            found.add(check(PackPlace.of(pack, rules, language)));
        }
        print(found, as);
        return found.stream().anyMatch(CheckCommand::hasErrors) ? Exit.AT_FAULT : Exit.GOOD;
    }

    private static boolean hasErrors(FoundFaults found) {
        return found.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    private FoundFaults check(PackPlace pack) throws IOException {
        List<PackFault> faults = checker.check(pack.rules(), pack.id());
        if (fix && mended(pack, faults)) {
            faults = checker.check(pack.rules(), pack.id());
        }
        return new FoundFaults(pack.id(), pack.shown(), new SourceLines(pack.folder()), faults);
    }

    private boolean mended(PackPlace pack, List<PackFault> faults) throws IOException {
        if (!FixedPack.mayChange(pack.rules(), pack.id())) {
            terminal.err()
                    .println(language.say(
                            pack.id() + " đã công bố hoặc không ghi state là draft, checked: không sửa gì.",
                            pack.id() + " is published, or its state is not draft or checked: nothing was changed."));
            return false;
        }
        List<PackFault> mended = FixedPack.apply(pack.folder(), faults);
        mended.forEach(fault -> terminal.err()
                .println(language.say("Đã sửa ", "Mended ") + pack.id() + "/" + fault.place() + ": "
                        + fault.code().text()));
        return !mended.isEmpty();
    }

    private int watch(Format as) throws UnusableException, IOException, InterruptedException {
        if (as != Format.TEXT || fix || packs.size() > 1) {
            throw new UnusableException(language.say(
                    "--watch chỉ dùng với một bộ quy tắc, --format text, không có --fix.",
                    "--watch takes one pack, --format text, and no --fix."));
        }
        PackPlace pack = PackPlace.of(packs.get(0), rules, language);
        try (PackWatch saves = new PackWatch(pack.folder())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(saves), "stop-watch"));
            new WatchedCheck(pack, terminal, language).run(saves);
        }
        return Exit.GOOD;
    }

    private static void close(PackWatch saves) {
        try {
            saves.close();
        } catch (IOException ending) {
            // the process ends in any case
        }
    }

    private void print(List<FoundFaults> found, Format as) throws UnusableException {
        switch (as) {
            case TEXT -> found.forEach(this::text);
            case JSON -> json(FaultsJson.of(found, language.language()));
            case SARIF ->
                json(new FaultsSarif(new FaultPages(rules.folder(language)), Version.program(), language.language())
                        .of(found));
        }
        terminal.out().flush();
    }

    private void json(Json.Content content) {
        terminal.out().println(new String(Json.indented(content), StandardCharsets.UTF_8));
    }

    private void text(FoundFaults found) {
        terminal.out()
                .print(new FaultsText(found.sources(), found.folder(), language.language()).render(found.faults()));
        terminal.out()
                .println(found.pack() + ": " + FaultsText.count(found.faults()).in(language.language()) + "."
                        + (leavesUntried(found) ? untried() : ""));
    }

    private static boolean leavesUntried(FoundFaults found) {
        return found.faults().stream()
                .anyMatch(fault ->
                        fault.severity() == Severity.ERROR && !fault.code().isFoundByTrying());
    }

    private String untried() {
        return language.say(
                " Tiêu chí còn lỗi chưa được chạy thử: sửa xong hãy check lại.",
                " Criteria with errors were not tried: check again once they are mended.");
    }
}
