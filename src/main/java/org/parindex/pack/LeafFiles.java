package org.parindex.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.text.Text;

/** Checks that each leaf has one file, and each file one leaf. */
final class LeafFiles {
    private final RulePack pack;
    private final List<String> others;
    private final List<PackFault> faults;
    private final Map<String, String> fileByCode = new HashMap<>();

    private LeafFiles(RulePack pack, List<String> others, List<PackFault> faults) {
        this.pack = pack;
        this.others = others;
        this.faults = faults;
    }

    /**
     * Notes what is wrong.
     *
     * @param others paths in the pack's folder that are none of its files
     */
    static void check(RulePack pack, List<String> others, List<PackFault> faults) {
        LeafFiles files = new LeafFiles(pack, others, faults);
        files.countUnreadable();
        pack.files().stream()
                .filter(file -> !file.path().equals(RulePack.FACTS_FILE))
                .forEach(files::check);
        pack.criteria().forEach(files::requireFile);
    }

    /** A file that is there but cannot be read is told of once. */
    private void countUnreadable() {
        faults.stream()
                .filter(fault -> fault.code() == FaultCode.NOT_UTF8)
                .map(fault -> new RulePack.RuleFile(fault.file(), ""))
                .forEach(file -> file.criterion().ifPresent(code -> fileByCode.put(code.text(), file.path())));
    }

    private void check(RulePack.RuleFile file) {
        Optional<Criterion> leaf = file.criterion().flatMap(code -> pack.criterion(code.text()));
        if (leaf.isEmpty()) {
            Optional<Criterion> meant = meant(file);
            meant.ifPresent(other -> fileByCode.putIfAbsent(other.code().text(), file.path()));
            faults.add(meant.map(other -> withoutHyphen(file, other)).orElseGet(() -> withoutLeaf(file)));
            return;
        }
        String code = leaf.get().code().text();
        String first = fileByCode.putIfAbsent(code, file.path());
        if (first != null) {
            faults.add(
                    PackFault.of(
                                    file.path(),
                                    FaultCode.SECOND_RULE_FILE,
                                    "Tiêu chí " + code + " đã có tệp khác: " + first + ".",
                                    "Criterion " + code + " has another file already: " + first + ".")
                            .withHint(
                                    "Gộp hai tệp làm một; là tiêu chí khác thì đổi mã ở đầu tên tệp.",
                                    "Make one file of the two; if it is another criterion, change the code its name begins with."));
        }
    }

    /** The leaf whose code the name begins with, where only the hyphen behind it is wrong. */
    private Optional<Criterion> meant(RulePack.RuleFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return pack.criteria().stream()
                .filter(leaf -> name.startsWith(leaf.code() + " ") || name.startsWith(leaf.code() + "_"))
                .findFirst();
    }

    private static PackFault withoutHyphen(RulePack.RuleFile file, Criterion leaf) {
        return PackFault.of(
                        file.path(),
                        FaultCode.RULE_WITHOUT_LEAF,
                        "Trong tên tệp, sau mã " + leaf.code() + " phải là dấu gạch nối.",
                        "In the file's name a hyphen must follow the code " + leaf.code() + ".")
                .withHint(
                        "Đổi tên thành " + leaf.code() + "-….drl, không dấu, không cách.",
                        "Rename it to " + leaf.code() + "-….drl, without diacritics and blanks.");
    }

    private static PackFault withoutLeaf(RulePack.RuleFile file) {
        return PackFault.of(
                        file.path(),
                        FaultCode.RULE_WITHOUT_LEAF,
                        "Tên tệp phải bắt đầu bằng mã của một tiêu chí trong criteria.yaml.",
                        "The file's name must begin with the code of a criterion in criteria.yaml.")
                .withHint(
                        "Thêm tiêu chí vào criteria.yaml, đổi tên tệp, hoặc xóa tệp.",
                        "Add the criterion to criteria.yaml, rename the file, or delete it.");
    }

    private void requireFile(Criterion leaf) {
        if (!fileByCode.containsKey(leaf.code().text())) {
            faults.add(withoutRule(leaf));
        }
    }

    private PackFault withoutRule(Criterion leaf) {
        PackFault fault = new PackFault(
                CriteriaReader.FILE,
                leaf.place("code"),
                FaultCode.LEAF_WITHOUT_RULE,
                new Text(
                        "Tiêu chí " + leaf.code() + " không có tệp quy tắc.",
                        "Criterion " + leaf.code() + " has no rule file."));
        return misnamed(leaf)
                .map(other -> fault.withHint(
                        "Có tệp " + other + ": tên phải kết thúc bằng .drl, và là tệp chữ thuần (không phải .docx).",
                        "There is " + other + ": its name must end with .drl, and it must be plain text (no .docx)."))
                .orElseGet(() -> fault.withHint(
                        "Thêm tệp <lĩnh vực>/" + leaf.code() + "-….drl.",
                        "Add a file <field>/" + leaf.code() + "-….drl."));
    }

    /** A file that begins as the leaf's would, and ends otherwise. */
    private Optional<String> misnamed(Criterion leaf) {
        return others.stream()
                .filter(path -> !path.startsWith("cases/"))
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith(leaf.code() + "-"))
                .findFirst();
    }
}
