package org.parindex.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for what outlives a single test, which JUnit's own cannot. */
public final class ScratchFolder {

    private ScratchFolder() {}

    public static Path make(String name) {
        try {
            return Files.createTempDirectory("parindex-" + name);
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }

    /** With all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }
}
