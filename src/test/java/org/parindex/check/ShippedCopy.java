package org.parindex.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.rules.ShippedPacks;

/** A shipped pack in a folder where it may be made faulty; its cases are not copied. */
final class ShippedCopy {
    private final Path rules;
    private final PackId id;
    private final Path folder;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final PackChecker checker = new PackChecker();
    private final List<PackFault> before;

    ShippedCopy(Path rules, PackId id) throws IOException {
        this.rules = rules;
        this.id = id;
        this.folder = PackFolder.of(rules, id);
        Path shipped = PackFolder.of(ShippedPacks.RULES, id);
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = shipped.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("cases/")) {
                    write(path, Files.readString(file));
                    texts.put(path, Files.readString(file));
                }
            }
        }
        Path units = shipped.resolveSibling("units.yaml");
        Files.write(folder.resolveSibling("units.yaml"), Files.readAllBytes(units));
        this.before = checker.checkTexts(rules, id);
    }

    PackId id() {
        return id;
    }

    /** By path. */
    SortedMap<String, String> texts() {
        return texts;
    }

    /** What the texts are at fault for, beyond what they are as copied; then they are as they were. */
    List<PackFault> faultsWith(PlantedPack planted) throws IOException {
        for (Map.Entry<String, Optional<String>> changed : planted.texts().entrySet()) {
            write(changed.getKey(), changed.getValue().orElse(null));
        }
        List<PackFault> faults = faults();
        for (String path : planted.texts().keySet()) {
            write(path, texts.get(path));
        }
        return faults;
    }

    /** What the texts as they stand in the folder are at fault for, beyond what they are as copied. */
    List<PackFault> faults() throws IOException {
        List<PackFault> faults = new ArrayList<>(checker.checkTexts(rules, id));
        faults.removeAll(before);
        return faults;
    }

    /** Puts every file back as it was copied; files that were added stay. */
    void restore() throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    Path folder() {
        return folder;
    }

    private void write(String path, @Nullable String text) throws IOException {
        Path file = folder.resolve(path);
        if (text == null) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
