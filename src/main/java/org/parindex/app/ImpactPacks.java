package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.engine.CompiledPack;
import org.parindex.impact.Policy;

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
        PackPlace before = PackPlace.of(first, rules, language);
        PackPlace after = second(second, before, rules, language);
        Path temporary = Files.createTempDirectory("parindex-impact");
        PackCatalogue left = new PackCatalogue(before.rules());
        PackCatalogue right = after.rules().equals(before.rules())
                ? new PackCatalogue(after.rules())
                : ImpactPack.open(Path.of(second).toAbsolutePath().normalize(), after.id(), before, temporary);
        try {
            return new ImpactPacks(
                    left,
                    PackParameter.find(left, before.id(), language),
                    right,
                    PackParameter.find(right, after.id(), language),
                    temporary);
        } catch (UnusableException unusable) {
            close(left, right, temporary);
            throw unusable;
        }
    }

    /** A folder whose name is no year is a copy of the first pack. */
    private static PackPlace second(String second, PackPlace before, RulesOption rules, LanguageOption language)
            throws UnusableException {
        Path folder = Path.of(second).toAbsolutePath().normalize();
        boolean copied = Files.isRegularFile(folder.resolve("pack.yaml"))
                && !String.valueOf(folder.getFileName()).matches("\\d{4}");
        return copied ? new PackPlace(folder, before.id()) : PackPlace.of(second, rules, language);
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
        close(left, right, temporary);
    }

    private static void close(PackCatalogue left, PackCatalogue right, Path temporary) throws IOException {
        left.close();
        right.close();
        ImpactPack.delete(temporary);
    }
}
