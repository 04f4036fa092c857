package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.engine.CompiledPack;
import org.parindex.impact.Policy;
import org.parindex.pack.PackId;

/** The two packs that {@code impact} compares; closed, nothing of them is left behind. */
record ImpactPacks(PackCatalogue left, CompiledPack before, PackCatalogue right, CompiledPack after, Path temporary)
        implements AutoCloseable {

    /**
     * Opens both.
     *
     * @throws UnusableException where one is not there or is faulty
     */
    static ImpactPacks open(String first, String second, RulesOption rules, LanguageOption language)
            throws UnusableException, IOException {
        ImpactSide left = ImpactSide.of(first, rules, language);
        ImpactSide right = ImpactSide.of(second, rules, language);
        PackId before = id(left, right, language);
        PackId after = id(right, left, language);
        Path temporary = Files.createTempDirectory("parindex-impact");
        List<PackCatalogue> opened = new ArrayList<>();
        try {
            opened.add(left.open(before, right, temporary.resolve("before")));
            opened.add(right.open(after, left, temporary.resolve("after")));
            return new ImpactPacks(
                    opened.get(0),
                    PackParameter.find(opened.get(0), before, language),
                    opened.get(1),
                    PackParameter.find(opened.get(1), after, language),
                    temporary);
        } catch (UnusableException | IOException | RuntimeException unusable) {
            closeAfter(unusable, opened, temporary);
            throw unusable;
        }
    }

    private static PackId id(ImpactSide side, ImpactSide other, LanguageOption language) throws UnusableException {
        PackId id = side.id() == null ? other.id() : side.id();
        if (id == null) {
            throw new UnusableException(language.say(
                    "Không rõ hai thư mục là bộ chỉ số nào, năm nào: nêu một bộ bằng INDEX/YEAR, hay đặt thư mục tên INDEX/YEAR.",
                    "Of what index and year the two folders are is not known: name one pack as INDEX/YEAR, or give a folder"
                            + " that name."));
        }
        return id;
    }

    Policy policy() {
        return Policy.between(before.types().pack(), after.types().pack());
    }

    ImpactSubmissions submissions(Clock clock) {
        return new ImpactSubmissions(
                RulesOption.scoring(left, clock), RulesOption.scoring(right, clock), before.types(), after.types());
    }

    @Override
    public void close() throws IOException {
        close(List.of(left, right), temporary);
    }

    private static void close(List<PackCatalogue> opened, Path temporary) throws IOException {
        try {
            opened.forEach(PackCatalogue::close);
        } finally {
            ImpactPack.delete(temporary);
        }
    }

    /** What fails in closing does not hide why nothing was opened. */
    private static void closeAfter(Exception cause, List<PackCatalogue> opened, Path temporary) {
        try {
            close(opened, temporary);
        } catch (IOException | RuntimeException left) {
            cause.addSuppressed(left);
        }
    }
}
