package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/<index>/<year>/} to a {@link RulePack}, or to every fault found in it. */
public final class PackReader {
    private final Path rules;
    private final PackId id;
    private final List<PackFault> faults = new ArrayList<>();
    private final SortedMap<String, String> texts = new TreeMap<>();

    private PackReader(Path rules, PackId id) {
        this.rules = rules;
        this.id = id;
    }

    /**
     * Reads one pack.
     *
     * @param rules the folder that holds the indexes
     * @throws PackException with every fault, if there is one
     * @throws IOException if a file cannot be read
     */
    public static RulePack read(Path rules, PackId id) throws PackException, IOException {
        PackReading reading = inspect(rules, id);
        if (reading.pack() == null || !reading.faults().isEmpty()) {
            throw new PackException(reading.faults());
        }
        return reading.pack();
    }

    /**
     * Reads what can be read of one pack: a fault in one file does not keep the others from being looked at.
     *
     * @param rules the folder that holds the indexes
     * @throws IOException if a file cannot be read
     */
    public static PackReading inspect(Path rules, PackId id) throws IOException {
        PackReader reader = new PackReader(rules, id);
        RulePack pack = null;
        try {
            pack = reader.pack();
        } catch (PackException hopeless) {
            reader.faults.addAll(hopeless.faults());
        }
        List<PackFault> faults = reader.faults.stream().distinct().toList();
        return new PackReading(
                pack, DescriptionReader.state(reader.text(DescriptionReader.FILE)), reader.texts, faults);
    }

    private RulePack pack() throws PackException, IOException {
        Path folder = PackFolder.of(rules, id);
        if (!Files.isDirectory(folder)) {
            throw new PackException(List.of(missing(id)));
        }
        PackFiles.Found files = PackFiles.read(folder, faults);
        texts.putAll(files.texts());
        PackDescription description = understood(DescriptionReader.FILE, DescriptionReader::read);
        List<Criterion> criteria =
                understood(CriteriaReader.FILE, (text, found) -> CriteriaReader.read(text, description, found));
        understood(RulePack.FACTS_FILE, (text, found) -> text);
        Register register = description == null ? new Register(List.of()) : register(description);
        RulePack pack = new RulePack(
                id,
                description == null ? PackDescription.UNREAD : description,
                criteria == null ? List.of() : criteria,
                ruleFiles(),
                register,
                PackDigest.of(texts));
        if (criteria != null) {
            LeafFiles.check(pack, files.others(), faults);
        }
        check(pack, description != null && criteria != null);
        return pack;
    }

    static PackFault missing(PackId id) {
        return PackFault.of(
                id.toString(),
                FaultCode.MISSING_PACK,
                "Không có thư mục " + id + ".",
                "There is no folder " + id + ".");
    }

    private void check(RulePack pack, boolean read) throws IOException {
        if (read) {
            ReportingReader.checkFields(pack, faults);
        }
        faults.addAll(PublishedDigest.changed(PackFolder.of(rules, id), pack));
        FeedCycle.check(rules, id, pack.description(), faults);
    }

    /** One way of reading a file's text. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(String text, List<PackFault> faults) throws PackException;
    }

    /** Null where the file is not there or is no YAML; the fault is noted. */
    private <T> @Nullable T understood(String file, Reading<T> reading) {
        String text = texts.get(file);
        if (text == null) {
            if (faults.stream().noneMatch(fault -> fault.file().equals(file))) {
                faults.add(PackFault.of(
                        file, FaultCode.MISSING_FILE, "Thiếu tệp " + file + ".", "The file " + file + " is missing."));
            }
            return null;
        }
        try {
            return reading.read(text, faults);
        } catch (PackException notYaml) {
            faults.addAll(notYaml.faults());
            return null;
        }
    }

    private Register register(PackDescription description) throws IOException {
        Path file = rules.resolve(id.index()).resolve("units.yaml");
        if (!Files.exists(file)) {
            return new Register(List.of());
        }
        try {
            return RegisterReader.read(BoundedText.read(file, RegisterReader.FILE), description, faults);
        } catch (PackException notYaml) {
            faults.addAll(notYaml.faults());
            return new Register(List.of());
        }
    }

    private @Nullable String text(String file) {
        return texts.get(file);
    }

    /** The declarations are always among them, empty where they could not be read. */
    private List<RulePack.RuleFile> ruleFiles() {
        SortedMap<String, String> files = new TreeMap<>(texts);
        files.putIfAbsent(RulePack.FACTS_FILE, "package " + id.drlPackage() + "\n");
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".drl"))
                .map((Map.Entry<String, String> entry) -> new RulePack.RuleFile(entry.getKey(), entry.getValue()))
                .toList();
    }
}
