package org.parindex.engine.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds two rules of one name: only one of them would be asked. */
final class RuleNames {

    private RuleNames() {}

    /** The second and each further rule of a name is told, with the place of the first. */
    static void check(List<FileLanguage> files, Collection<PackFault> faults) {
        Map<String, String> places = new HashMap<>();
        for (FileLanguage file : files) {
            for (RuleText rule : file.texts()) {
                String place = file.source().path() + ":" + file.source().line(rule.from());
                String first = places.putIfAbsent(rule.name(), place);
                if (first != null) {
                    faults.add(file.source()
                            .fault(
                                    FaultCode.DUPLICATE_RULE_NAME,
                                    rule.nameToken(),
                                    "Tên quy tắc \"" + rule.name() + "\" đã dùng ở " + first + ".",
                                    "The rule's name \"" + rule.name() + "\" is used already at " + first + ".")
                            .withHint("Đặt tên khác cho một trong hai.", "Give one of the two another name."));
                }
            }
        }
    }
}
