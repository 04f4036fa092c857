package org.parindex.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the text files of a pack's folder, bounded in number and size, never following a link out of it. */
final class PackFiles {
    static final long MOST_BYTES = 8L << 20;
    static final int MOST_FILES = 2_000;

    private PackFiles() {}

    /**
     * What stands in a pack's folder, by paths with forward slashes.
     *
     * @param texts of pack.yaml, criteria.yaml and every rule file; UTF-8, NFC, LF
     * @param others the paths of files that are none of these, in order
     */
    record Found(SortedMap<String, String> texts, List<String> others) {}

    /** Reads a pack's folder; a file that is not UTF-8 is left out and noted. */
    static Found read(Path folder, List<PackFault> faults) throws IOException, PackException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<String> others = new ArrayList<>();
        long bytes = 0;
        for (Path file : PackPaths.of(folder, faults)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!belongs(path)) {
                others.add(path);
                continue;
            }
            bytes += Files.size(file);
            if (bytes > MOST_BYTES || texts.size() >= MOST_FILES) {
                throw new PackException(List.of(tooLarge(path)));
            }
            normalised(path, Files.readAllBytes(file), faults).ifPresent(text -> texts.put(path, text));
        }
        return new Found(texts, others);
    }

    /** Whether a file of the pack's folder is part of what its digest is over. */
    static boolean belongs(String path) {
        return path.equals("pack.yaml")
                || path.equals("criteria.yaml")
                || (path.endsWith(".drl") && !path.startsWith("cases/"));
    }

    static PackFault tooLarge(String path) {
        return PackFault.of(
                path,
                FaultCode.PACK_TOO_LARGE,
                "Bộ quy tắc quá lớn: tối đa " + MOST_FILES + " tệp, 8 MiB.",
                "The pack is too large: at most " + MOST_FILES + " files, 8 MiB.");
    }

    /** The text of a file as it is compared and hashed; empty, with a fault, where it is not UTF-8. */
    static Optional<String> normalised(String path, byte[] bytes, List<PackFault> faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(normalised(text));
        } catch (CharacterCodingException notUtf8) {
            faults.add(PackFault.of(
                    path,
                    FaultCode.NOT_UTF8,
                    "Tệp không phải chữ thuần UTF-8.",
                    "The file is not plain text in UTF-8."));
            return Optional.empty();
        }
    }

    /** NFC, line feeds, no byte order mark. */
    static String normalised(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(unmarked.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
