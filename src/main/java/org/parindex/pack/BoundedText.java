package org.parindex.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Reads a file that stands beside the packs: not through a link, and not without end. */
final class BoundedText {
    private static final long MOST_BYTES = 4L << 20;

    private BoundedText() {}

    /**
     * The file's text, UTF-8.
     *
     * @param name for messages
     * @throws PackException if it is a link, no file, or too large
     */
    static String read(Path file, String name) throws IOException, PackException {
        requireSound(file, name);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** @throws PackException if it is a link, no file, or too large */
    static void requireSound(Path file, String name) throws IOException, PackException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PackException(List.of(PackPaths.unsafe(name)));
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new PackException(List.of(PackFault.of(
                    name, FaultCode.PACK_TOO_LARGE, "Tệp lớn hơn 4 MiB.", "The file is larger than 4 MiB.")));
        }
    }
}
