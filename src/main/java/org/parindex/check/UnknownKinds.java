package org.parindex.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/**
 * The fields whose kind nobody knows, since their declaration was refused. What a rule does with one may be right or wrong:
 * nothing that is said of its line can be believed, and least of all mended.
 */
final class UnknownKinds {
    private final RulePack pack;
    private final List<Pattern> fields;

    /** @param faults of the declarations */
    UnknownKinds(RulePack pack, List<PackFault> faults) {
        this.pack = pack;
        this.fields = faults.stream()
                .filter(fault -> fault.code() == FaultCode.UNKNOWN_FIELD_KIND)
                .flatMap(fault -> line(fault).map(UnknownKinds::named))
                .toList();
    }

    /** The name before the colon, as a rule writes it: {@code planned}, {@code getPlanned}. */
    private static Pattern named(String declaration) {
        String name = declaration.replaceFirst(":.*", "").strip();
        return Pattern.compile("\\b(get|is)?" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the line of a fault in a rule reads one of them. */
    boolean concern(PackFault fault) {
        return !fault.file().equals(RulePack.FACTS_FILE)
                && line(fault).anyMatch(text -> fields.stream()
                        .anyMatch(name -> name.matcher(text).find()));
    }

    private Stream<String> line(PackFault fault) {
        return pack.files().stream()
                .filter(file -> file.path().equals(fault.file()))
                .flatMap(file -> Arrays.stream(file.text().split("\n", -1))
                        .skip(Math.max(0, fault.line() - 1L))
                        .limit(1));
    }
}
