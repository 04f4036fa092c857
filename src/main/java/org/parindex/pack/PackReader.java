package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Reads {@code rules/<index>/<year>/} to a {@link RulePack}, or to every fault found in it. */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads one pack.
     *
     * @param rules the folder that holds the indexes
     * @throws PackException with every fault, if there is one
     * @throws IOException if a file cannot be read
     */
    public static RulePack read(Path rules, PackId id) throws PackException, IOException {
        Path folder = rules.resolve(id.index()).resolve(String.valueOf(id.year()));
        if (!Files.isDirectory(folder)) {
            throw new PackException(List.of(
                    PackFault.of(id.toString(), "Không có thư mục " + id + ".", "There is no folder " + id + ".")));
        }
        SortedMap<String, String> texts = PackFiles.read(folder);
        requireFiles(texts);
        List<PackFault> faults = new ArrayList<>();
        PackDescription description = DescriptionReader.read(text(texts, DescriptionReader.FILE), faults);
        List<Criterion> criteria = CriteriaReader.read(text(texts, CriteriaReader.FILE), description, faults);
        Register register = register(rules.resolve(id.index()).resolve("units.yaml"), description, faults);
        List<RulePack.RuleFile> files = ruleFiles(texts);
        RulePack pack = new RulePack(id, description, criteria, files, register, PackDigest.of(texts));
        checkFiles(pack, faults);
        ReportingReader.checkFields(pack, faults);
        ClosedYears.check(rules, pack, faults);
        FeedCycle.check(rules, id, description, faults);
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return pack;
    }

    private static String text(SortedMap<String, String> texts, String path) {
        return texts.getOrDefault(path, "");
    }

    private static void requireFiles(SortedMap<String, String> texts) throws PackException {
        List<PackFault> faults = new ArrayList<>();
        for (String path : List.of(DescriptionReader.FILE, CriteriaReader.FILE, RulePack.FACTS_FILE)) {
            if (!texts.containsKey(path)) {
                faults.add(PackFault.of(path, "Thiếu tệp " + path + ".", "The file " + path + " is missing."));
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
    }

    private static Register register(Path file, PackDescription description, List<PackFault> faults)
            throws IOException, PackException {
        return Files.exists(file)
                ? RegisterReader.read(Files.readString(file), description, faults)
                : new Register(List.of());
    }

    private static List<RulePack.RuleFile> ruleFiles(SortedMap<String, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".drl"))
                .map((Map.Entry<String, String> entry) -> new RulePack.RuleFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One leaf, one file; one file, one leaf. */
    private static void checkFiles(RulePack pack, List<PackFault> faults) {
        Set<String> written = new HashSet<>();
        for (RulePack.RuleFile file : pack.files()) {
            if (file.path().equals(RulePack.FACTS_FILE)) {
                continue;
            }
            String code = file.criterion().map(CriterionCode::text).orElse("");
            if (pack.criterion(code).isEmpty()) {
                faults.add(PackFault.of(
                        file.path(),
                        "Tên tệp phải bắt đầu bằng mã của một tiêu chí trong criteria.yaml.",
                        "The file's name must begin with the code of a criterion in criteria.yaml."));
            } else if (!written.add(code)) {
                faults.add(PackFault.of(
                        file.path(),
                        "Tiêu chí " + code + " đã có tệp khác.",
                        "Criterion " + code + " has another file already."));
            }
        }
        for (Criterion leaf : pack.criteria()) {
            if (!written.contains(leaf.code().text())) {
                faults.add(PackFault.of(
                        CriteriaReader.FILE,
                        "Tiêu chí " + leaf.code() + " không có tệp quy tắc.",
                        "Criterion " + leaf.code() + " has no rule file."));
            }
        }
    }
}
