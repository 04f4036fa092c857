package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.pack.PackId;

/**
 * A copy of a pack that lies anywhere, laid out as a rules folder of its own: with the register beside it, else that of
 * the other pack's index, and without the seal of a published year, which an edited copy must break.
 */
final class ImpactPack {
    private static final String REGISTER = "units.yaml";

    private ImpactPack() {}

    /** @param other the folder of the other pack, for its register where none lies beside the copy */
    static PackCatalogue open(Path copy, PackId id, Path other, Path temporary) throws IOException {
        Path folder = temporary.resolve(id.index()).resolve(String.valueOf(id.year()));
        try (Stream<Path> walk = Files.walk(copy)) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().matches(".*\\.(drl|yaml)"))
                    .filter(file -> !copy.relativize(file).startsWith("cases"))
                    .toList();
            for (Path file : files) {
                copy(file, folder.resolve(copy.relativize(file).toString()));
            }
        }
        Path beside = copy.resolveSibling(REGISTER);
        Path register = Files.exists(beside) ? beside : other.resolveSibling(REGISTER);
        if (Files.exists(register)) {
            copy(register, temporary.resolve(id.index()).resolve(REGISTER));
        }
        return new PackCatalogue(temporary);
    }

    private static void copy(Path from, Path to) throws IOException {
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(from, to);
    }

    static void delete(Path temporary) throws IOException {
        try (Stream<Path> walk = Files.walk(temporary)) {
            for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
