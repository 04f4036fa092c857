package org.parindex.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Which files a bundle may hold: those of its own pack and the index's register, under names that stay in the folder. */
final class BundlePaths {
    static final String REGISTER = "units.yaml";

    private static final int MOST_DEPTH = 8;
    private static final int MOST_NAME_BYTES = 255;
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private BundlePaths() {}

    /** Every path that is not allowed, and a bundle that is too large; empty for a good one. */
    static List<PackFault> faults(PackId id, SortedMap<String, String> files) {
        List<PackFault> faults = new ArrayList<>();
        long bytes = 0;
        for (var file : files.entrySet()) {
            bytes += file.getValue().getBytes(StandardCharsets.UTF_8).length;
            if (!isAllowed(id, file.getKey()) || isFolderOf(file.getKey(), files)) {
                faults.add(PackPaths.unsafe(file.getKey()));
            } else if (LONE_SURROGATE.matcher(file.getValue()).find()) {
                faults.add(PackFault.of(
                        file.getKey(),
                        FaultCode.NOT_UTF8,
                        "Tệp có nửa ký tự, không viết được bằng UTF-8.",
                        "The file has half a character, which UTF-8 cannot write."));
            }
        }
        if (bytes > PackFiles.MOST_BYTES || files.size() > PackFiles.MOST_FILES) {
            faults.add(PackFiles.tooLarge(""));
        }
        return faults;
    }

    private static boolean isAllowed(PackId id, String path) {
        String[] names = path.split("/", -1);
        if (names.length == 1) {
            return path.equals(REGISTER);
        }
        if (names.length > MOST_DEPTH || !names[0].equals(String.valueOf(id.year())) || path.equals(seal(id))) {
            return false;
        }
        for (String name : names) {
            if (!PackPaths.isNamedWell(name) || name.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** The digest kept in a folder seals the folder; it is none of the pack. */
    static String seal(PackId id) {
        return id.year() + "/" + PublishedDigest.FILE;
    }

    /** A file cannot be a folder too. */
    private static boolean isFolderOf(String path, SortedMap<String, String> files) {
        String folder = path + "/";
        SortedMap<String, String> behind = files.tailMap(folder);
        return !behind.isEmpty() && behind.firstKey().startsWith(folder);
    }
}
