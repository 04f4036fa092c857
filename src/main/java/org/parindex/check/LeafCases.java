package org.parindex.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/** Finds leaves that no case tries, and files that only look like cases. */
final class LeafCases {

    private static final Pattern MISNAMED = Pattern.compile("[^.].*\\.(ya?ml\\..+|txt|docx?)");

    private LeafCases() {}

    /**
     * One warning for each leaf without cases, at its rule file; a single one for a pack without any; and one for each
     * file that looks like a case and is not read as one.
     *
     * @param files all below the pack's folder
     */
    static List<PackFault> check(Path folder, List<Path> files, RulePack pack) {
        List<Path> cases = files.stream()
                .filter(file -> file.startsWith(folder.resolve("cases")))
                .toList();
        return Stream.concat(untried(cases, pack).stream(), misnamed(folder, cases).stream())
                .toList();
    }

    private static List<PackFault> misnamed(Path folder, List<Path> files) {
        return files.stream()
                .filter(file ->
                        MISNAMED.matcher(String.valueOf(file.getFileName())).matches())
                .map(file -> PackFault.of(
                                folder.relativize(file).toString().replace('\\', '/'),
                                FaultCode.MISNAMED_CASE,
                                "Tệp này không được đọc như một ca.",
                                "This file is not read as a case.")
                        .withHint("Đổi tên cho kết thúc bằng .yaml.", "Let its name end with .yaml."))
                .toList();
    }

    private static List<PackFault> untried(List<Path> files, RulePack pack) {
        Set<String> tried = tried(files);
        if (tried.isEmpty()) {
            return List.of(PackFault.of(
                            "cases",
                            FaultCode.LEAF_WITHOUT_CASES,
                            "Bộ quy tắc chưa có ca kiểm tra nào.",
                            "The pack has no case at all.")
                    .withHint(
                            "Thêm cases/<lĩnh vực>/<mã>-…/<ca>.yaml cho từng tiêu chí.",
                            "Add cases/<field>/<code>-…/<case>.yaml for each criterion."));
        }
        return pack.files().stream()
                .flatMap(file -> file
                        .criterion()
                        .map(CriterionCode::text)
                        .flatMap(pack::criterion)
                        .filter(leaf -> !tried.contains(leaf.code().text()))
                        .map(leaf -> fault(file, leaf))
                        .stream())
                .toList();
    }

    /** The codes that folders with at least one case begin with. */
    private static Set<String> tried(List<Path> files) {
        return files.stream()
                .filter(file -> file.toString().matches(".*\\.ya?ml") && file.getNameCount() > 1)
                .map(file -> String.valueOf(file.getName(file.getNameCount() - 2)))
                .map(name -> name.replaceFirst("-.*$", ""))
                .collect(Collectors.toSet());
    }

    private static PackFault fault(RulePack.RuleFile file, Criterion leaf) {
        String folder = "cases/" + file.path().replaceFirst("\\.drl$", "") + "/";
        return PackFault.of(
                        file.path(),
                        FaultCode.LEAF_WITHOUT_CASES,
                        "Tiêu chí " + leaf.code() + " chưa có ca kiểm tra nào.",
                        "Criterion " + leaf.code() + " has no case.")
                .withHint("Thêm ca vào " + folder + ".", "Add cases to " + folder + ".");
    }
}
