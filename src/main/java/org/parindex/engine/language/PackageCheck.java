package org.parindex.engine.language;

import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.text.Suggestion;

/** Checks the line that says which pack a file belongs to. */
final class PackageCheck {

    private PackageCheck() {}

    static void check(DrlText source, Outline outline, String wanted, List<PackFault> faults) {
        List<DrlToken> line = outline.packageLine();
        List<DrlToken> name = outline.packageName();
        if (outline.strangers().stream().anyMatch(PackageCheck::isMeant)) {
            return; // told as a misspelt keyword
        }
        if (line.isEmpty()) {
            faults.add(fault(source, 0, 0, wanted).withFix(source.fix(0, 0, "package " + wanted + "\n\n")));
        } else if (name.isEmpty()) {
            DrlToken keyword = line.get(0);
            faults.add(fault(source, keyword.start(), keyword.end(), wanted)
                    .withFix(source.fix(keyword.start(), keyword.end(), "package " + wanted)));
        } else if (!outline.packageText().orElse("").equals(wanted)) {
            int from = name.get(0).start();
            int to = name.get(name.size() - 1).end();
            faults.add(fault(source, from, to, wanted).withFix(source.fix(from, to, wanted)));
        }
    }

    private static boolean isMeant(List<DrlToken> strangers) {
        return Suggestion.closest(strangers.get(0).text(), Outline.KEYWORDS)
                .filter("package"::equals)
                .isPresent();
    }

    private static PackFault fault(DrlText source, int from, int to, String wanted) {
        return source.fault(
                FaultCode.WRONG_PACKAGE,
                from,
                to,
                "Tệp phải bắt đầu bằng: package " + wanted,
                "The file must begin with: package " + wanted);
    }
}
