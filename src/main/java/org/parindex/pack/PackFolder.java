package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the packs below a {@code rules} folder. */
public final class PackFolder {

    private PackFolder() {}

    /** Where a pack is, or would be. */
    public static Path of(Path rules, PackId id) {
        return rules.resolve(id.index()).resolve(String.valueOf(id.year()));
    }

    /** Every {@code <index>/<year>} that holds a pack.yaml, in order; empty if there is none. */
    public static List<PackId> list(Path rules) throws IOException {
        List<PackId> ids = new ArrayList<>();
        for (Path index : folders(rules)) {
            for (Path year : folders(index)) {
                String name = index.getFileName() + "/" + year.getFileName();
                if (name.matches("[a-z0-9]+(-[a-z0-9]+)*/(19|[2-9]\\d)\\d\\d")
                        && Files.exists(year.resolve("pack.yaml"))) {
                    ids.add(PackId.parse(name));
                }
            }
        }
        return ids.stream().sorted().toList();
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
