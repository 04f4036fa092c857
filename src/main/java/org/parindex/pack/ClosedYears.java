package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The digests of an index's closed years, in {@code rules/<index>/closed.yaml}: a closed year that was changed cannot be used. */
public final class ClosedYears {
    static final String FILE = "closed.yaml";

    private ClosedYears() {}

    /**
     * Closes a year as it is now; one that is closed already stays so.
     *
     * @throws PackException if the file of closed years has a fault
     */
    public static void close(Path rules, RulePack pack) throws IOException, PackException {
        List<PackFault> faults = new ArrayList<>();
        SortedMap<Integer, String> digests = read(file(rules, pack.id()), faults);
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        if (digests.putIfAbsent(pack.id().year(), pack.digest()) == null) {
            write(file(rules, pack.id()), digests);
        }
    }

    /** Notes a closed year whose content is no longer what it was. */
    static void check(Path rules, RulePack pack, List<PackFault> faults) throws IOException, PackException {
        String digest = read(file(rules, pack.id()), faults).get(pack.id().year());
        if (digest != null && !digest.equals(pack.digest())) {
            faults.add(PackFault.of(
                    DescriptionReader.FILE,
                    "Năm " + pack.id().year() + " đã đóng (" + FILE
                            + ") nhưng quy tắc đã bị sửa. Khôi phục các tệp như cũ; muốn đổi quy tắc thì sửa năm sau.",
                    "The year " + pack.id().year() + " is closed (" + FILE
                            + "), but its rules were changed. Restore the files; to change rules, edit a later year."));
        }
    }

    private static Path file(Path rules, PackId id) {
        return rules.resolve(id.index()).resolve(FILE);
    }

    private static SortedMap<Integer, String> read(Path file, List<PackFault> faults)
            throws IOException, PackException {
        SortedMap<Integer, String> digests = new TreeMap<>();
        if (Files.exists(file)) {
            YamlMap yaml = YamlFile.read(FILE, Files.readString(file), faults);
            for (YamlMap closed : yaml.maps("closed")) {
                digests.put(closed.wholeNumber("year", 0), closed.text("digest"));
                closed.refuseUnknownKeys();
            }
            yaml.refuseUnknownKeys();
        }
        return digests;
    }

    private static void write(Path file, Map<Integer, String> digests) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Các năm đã đóng. Sửa một tệp quy tắc của năm đã đóng thì cả năm ấy không dùng được nữa.\nclosed:\n");
        digests.forEach((year, digest) -> text.append("  - {year: ")
                .append(year)
                .append(", digest: \"")
                .append(digest)
                .append("\"}\n"));
        Path written = Files.createTempFile(file.getParent(), ".closed-", ".yaml");
        Files.writeString(written, text.toString());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
