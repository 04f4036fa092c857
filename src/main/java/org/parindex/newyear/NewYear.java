package org.parindex.newyear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.PublishedDigest;
import org.parindex.pack.RulePack;

/** Copies a pack forward. The new folder appears whole or not at all. */
public final class NewYear {
    private final Path rules;
    private final PackId from;
    private final PackId to;
    private final MovedYear moved;
    private final SortedMap<String, List<Integer>> mentions = new TreeMap<>();

    private NewYear(Path rules, PackId from, PackId to) {
        this.rules = rules;
        this.from = from;
        this.to = to;
        this.moved = new MovedYear(from, to);
    }

    /**
     * What was made.
     *
     * @param closed whether the old year was published, and so is closed now
     * @param mentions by file, in order, the lines of the new pack that still speak of the old year; cases left out
     */
    public record Copied(boolean closed, SortedMap<String, List<Integer>> mentions) {
        public Copied {
            mentions = Collections.unmodifiableSortedMap(mentions);
        }
    }

    /**
     * Copies a pack to another year of its index.
     *
     * @throws PackException if the old pack has a fault
     * @throws FileAlreadyExistsException if there is anything at the new year
     */
    public static Copied copy(Path rules, PackId from, int year) throws IOException, PackException {
        return new NewYear(rules, from, new PackId(from.index(), year)).copy();
    }

    private Copied copy() throws IOException, PackException {
        RulePack pack = PackReader.read(rules, from);
        Path target = folder(to);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path draft = Files.createTempDirectory(target.getParent(), ".new-" + to.year() + "-");
        try {
            copyFiles(draft);
            boolean closes = PublishedDigest.isPublished(pack.description().state());
            if (closes) {
                PublishedDigest.keep(folder(from), pack);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return new Copied(closes, mentions);
        } finally {
            delete(draft);
        }
    }

    private Path folder(PackId id) {
        return rules.resolve(id.index()).resolve(String.valueOf(id.year()));
    }

    private void copyFiles(Path draft) throws IOException {
        Path source = folder(from);
        for (Path file : files(source)) {
            String path = source.relativize(file).toString().replace('\\', '/');
            Path copy = draft.resolve(path);
            Files.createDirectories(copy.getParent());
            String old = Files.readString(file, StandardCharsets.UTF_8);
            String text = moved.text(path, old);
            Files.writeString(copy, text, StandardCharsets.UTF_8);
            if (!path.startsWith("cases/")) {
                note(path, old.split("\n", -1), text.split("\n", -1));
            }
        }
    }

    /** What belongs to a pack; links and what programs leave behind are not copied. */
    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().matches(".*\\.(drl|ya?ml|md)"))
                    .sorted()
                    .toList();
        }
    }

    /** A line that was moved needs no second look. */
    private void note(String path, String[] before, String[] after) {
        for (int i = 0; i < after.length; i++) {
            if (before[i].equals(after[i]) && moved.speaksOfOldYear(after[i])) {
                mentions.computeIfAbsent(path, file -> new ArrayList<>()).add(i + 1);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
