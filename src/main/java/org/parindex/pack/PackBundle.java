package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of a pack as a value: all of its files, cases included, and the register of its index. Two bundles with the
 * same digest are the same files.
 *
 * @param files text by path relative to the index's folder, as {@code units.yaml} and {@code 2022/pack.yaml}; NFC, line
 *     feeds. Without {@code digest.txt}, which seals a folder.
 */
public record PackBundle(PackId id, SortedMap<String, String> files) {

    /**
     * A bundle of files that are known to be good.
     *
     * @throws IllegalArgumentException for files that no bundle may hold
     */
    public PackBundle {
        files = Collections.unmodifiableSortedMap(normalised(files));
        List<PackFault> faults = BundlePaths.faults(id, files);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }

    /**
     * From files that come from elsewhere.
     *
     * @throws PackException with every path that is not allowed, or if the bundle is too large
     */
    public static PackBundle of(PackId id, Map<String, String> files) throws PackException {
        SortedMap<String, String> normalised = normalised(files);
        List<PackFault> faults = BundlePaths.faults(id, normalised);
        if (normalised.size() < files.size()) {
            faults.add(PackPaths.unsafe(String.join(", ", notNormal(files))));
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return new PackBundle(id, normalised);
    }

    /**
     * The files of one pack below a folder of rules.
     *
     * @throws PackException if a file is unsafe or not UTF-8, or the pack is missing or too large
     */
    public static PackBundle read(Path rules, PackId id) throws PackException, IOException {
        Path index = rules.resolve(id.index());
        Path folder = PackFolder.of(rules, id);
        List<PackFault> faults = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            throw new PackException(List.of(PackReader.missing(id)));
        }
        List<Path> found = new ArrayList<>(PackPaths.of(folder, faults));
        found.remove(folder.resolve(PublishedDigest.FILE));
        Path register = index.resolve(BundlePaths.REGISTER);
        if (Files.exists(register)) {
            BoundedText.requireSound(register, RegisterReader.FILE);
            found.add(register);
        }
        SortedMap<String, String> files = texts(index, found, faults);
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return of(id, files);
    }

    private static SortedMap<String, String> texts(Path index, List<Path> found, List<PackFault> faults)
            throws IOException, PackException {
        SortedMap<String, String> files = new TreeMap<>();
        long bytes = 0;
        for (Path file : found) {
            String path = index.relativize(file).toString().replace('\\', '/');
            bytes += Files.size(file);
            if (bytes > PackFiles.MOST_BYTES) {
                throw new PackException(List.of(PackFiles.tooLarge(path)));
            }
            PackFiles.normalised(path, Files.readAllBytes(file), faults).ifPresent(text -> files.put(path, text));
        }
        return files;
    }

    private static SortedMap<String, String> normalised(Map<String, String> files) {
        SortedMap<String, String> normalised = new TreeMap<>();
        files.forEach((path, text) -> normalised.put(PackFiles.normalised(path), PackFiles.normalised(text)));
        return normalised;
    }

    private static List<String> notNormal(Map<String, String> files) {
        return files.keySet().stream()
                .filter(path -> !PackFiles.normalised(path).equals(path))
                .sorted()
                .toList();
    }

    /** {@code sha256:…} over {@link #bytes}. */
    public String digest() {
        return PackDigest.of(bytes());
    }

    /** The digest that scorecards name: over pack.yaml, criteria.yaml and the rule files only. */
    public String packDigest() {
        SortedMap<String, String> belonging = new TreeMap<>();
        String year = id.year() + "/";
        files.forEach((path, text) -> {
            if (path.startsWith(year) && PackFiles.belongs(path.substring(year.length()))) {
                belonging.put(path.substring(year.length()), text);
            }
        });
        return PackDigest.of(belonging);
    }

    /** The one way to write this bundle: the same files always give the same bytes. */
    public byte[] bytes() {
        return BundleBytes.write(this);
    }

    /**
     * The bundle that was written to these bytes.
     *
     * @throws IllegalArgumentException for bytes that {@link #bytes} did not write
     */
    public static PackBundle parse(byte[] bytes) {
        return BundleBytes.read(bytes);
    }

    /**
     * Writes the files below a folder of rules, where the ordinary reader finds them. Files that are there already and are
     * none of the bundle stay.
     *
     * @throws IOException if a link in the folder leads elsewhere, or a file cannot be written
     */
    public void write(Path rules) throws IOException {
        Path index = rules.resolve(id.index());
        Files.createDirectories(index);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = index.resolve(file.getKey());
            Path parent = Objects.requireNonNull(target.getParent());
            Files.createDirectories(parent);
            if (!parent.toRealPath().startsWith(rules.toRealPath()) || Files.isSymbolicLink(target)) {
                throw new IOException(target + " leads out of " + rules);
            }
            Files.writeString(target, file.getValue());
        }
    }
}
