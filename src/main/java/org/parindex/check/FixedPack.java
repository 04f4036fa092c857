package org.parindex.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.PublishedDigest;

/** Applies the certain fixes of a pack's faults to its files. */
public final class FixedPack {
    private final Path folder;

    private FixedPack(Path folder) {
        this.folder = folder;
    }

    /** Whether a pack may be changed at all: a draft, by its own word, that was never published. */
    public static boolean mayChange(Path rules, PackId id) throws IOException {
        String state = PackReader.inspect(rules, id).state();
        return ("draft".equals(state) || "checked".equals(state))
                && PublishedDigest.kept(PackFolder.of(rules, id)) == null;
    }

    /**
     * Writes each file with its fixes at once; a reader never sees half of one. Where fixes overlap the first is applied,
     * and a file that is no longer what was checked, is a link, or lies outside of the folder is left as it is.
     *
     * @return the faults that were mended, in the order of files and places
     * @throws IOException if a file cannot be written; files before it are mended
     */
    public static List<PackFault> apply(Path folder, List<PackFault> faults) throws IOException {
        FixedPack pack = new FixedPack(folder.toRealPath());
        Map<String, List<PackFault>> byFile = faults.stream()
                .filter(fault -> fault.fix() != null)
                .collect(Collectors.groupingBy(PackFault::file, TreeMap::new, Collectors.toList()));
        List<PackFault> mended = new ArrayList<>();
        for (Map.Entry<String, List<PackFault>> file : byFile.entrySet()) {
            mended.addAll(pack.mend(file.getKey(), file.getValue()));
        }
        return mended;
    }

    private List<PackFault> mend(String name, List<PackFault> faults) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder)) {
            return List.of();
        }
        FixedText text = new FixedText(Files.readString(file));
        List<PackFault> mended = text.apply(faults);
        if (!mended.isEmpty()) {
            replace(file, text.toString());
        }
        return mended;
    }

    private static void replace(Path file, String text) throws IOException {
        Path whole = file.resolveSibling("." + file.getFileName() + ".parindex");
        try {
            Files.write(whole, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
