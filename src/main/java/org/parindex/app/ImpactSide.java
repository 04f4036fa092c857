package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.pack.PackId;

/**
 * One of the two packs that {@code impact} compares: of the rules folder, or a copy that lies anywhere.
 *
 * @param folder the pack's own
 * @param id null for a copy whose folder is not named {@code INDEX/YEAR}: it is of the other side's year
 * @param rules the rules folder that holds it; null for a copy
 */
record ImpactSide(
        Path folder, @Nullable PackId id, @Nullable Path rules) {

    static ImpactSide of(String text, RulesOption rules, LanguageOption language) throws UnusableException {
        Path folder = Path.of(text).toAbsolutePath().normalize();
        boolean copy = Files.isRegularFile(folder.resolve("pack.yaml"));
        if (copy && !String.valueOf(folder.getFileName()).matches("\\d{4}")) {
            return new ImpactSide(folder, null, null);
        }
        PackPlace place = PackPlace.of(text, rules, language);
        boolean inRules = absolute(place.rules()).equals(absolute(rules.folder(language)));
        return new ImpactSide(absolute(place.folder()), place.id(), inRules ? place.rules() : null);
    }

    /** Its pack as {@code id}, in {@code temporary} if it is a copy; the register may be the other side's. */
    PackCatalogue open(PackId as, ImpactSide other, Path temporary) throws IOException {
        return rules == null ? ImpactPack.open(folder, as, other.folder, temporary) : new PackCatalogue(rules);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
