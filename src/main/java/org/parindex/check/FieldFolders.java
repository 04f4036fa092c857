package org.parindex.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/** Finds rule files that lie in the folder of another field: whoever looks for the criterion would not find its rule. */
final class FieldFolders {
    private FieldFolders() {}

    /** A folder belongs to the field of most of its files; to the first of them where two have as many. */
    static List<PackFault> check(RulePack pack) {
        Map<String, List<Placed>> folders = pack.files().stream()
                .flatMap(file -> Placed.of(pack, file).stream())
                .collect(Collectors.groupingBy(Placed::folder, TreeMap::new, Collectors.toList()));
        return folders.values().stream()
                .flatMap(files -> strangers(files).stream())
                .toList();
    }

    /** A file that belongs to a leaf. */
    private record Placed(String path, String folder, Criterion leaf) {
        static Optional<Placed> of(RulePack pack, RulePack.RuleFile file) {
            String folder = file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
            return file.criterion()
                    .map(CriterionCode::text)
                    .flatMap(pack::criterion)
                    .map(leaf -> new Placed(file.path(), folder, leaf));
        }

        Criterion.Group field() {
            return leaf.field();
        }
    }

    private static List<PackFault> strangers(List<Placed> files) {
        List<Criterion.Group> fields = files.stream().map(Placed::field).toList();
        Criterion.Group field = fields.get(0);
        for (Criterion.Group other : fields) {
            if (Collections.frequency(fields, other) > Collections.frequency(fields, field)) {
                field = other;
            }
        }
        return strangers(files, field);
    }

    private static List<PackFault> strangers(List<Placed> files, Criterion.Group field) {
        return files.stream()
                .filter(file -> !file.field().equals(field))
                .map(file -> fault(file.path(), file.folder(), file.leaf(), field))
                .toList();
    }

    private static PackFault fault(String path, String folder, Criterion leaf, Criterion.Group field) {
        return PackFault.of(
                        path,
                        FaultCode.MIXED_FOLDER,
                        "Tiêu chí " + leaf.code() + " thuộc lĩnh vực "
                                + leaf.field().code() + ", nhưng tệp nằm trong thư mục của lĩnh vực " + field.code()
                                + " (" + folder + ").",
                        "Criterion " + leaf.code() + " belongs to field "
                                + leaf.field().code() + ", but the file lies in the folder of field " + field.code()
                                + " (" + folder + ").")
                .withHint(
                        "Chuyển tệp sang thư mục của lĩnh vực " + leaf.field().code() + ".",
                        "Move the file to the folder of field " + leaf.field().code() + ".");
    }
}
