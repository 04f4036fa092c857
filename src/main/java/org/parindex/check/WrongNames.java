package org.parindex.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.text.PlainName;

/**
 * Names of types and fields that are declared with diacritics or blanks. Rules and needs may write them so or as they should
 * be: that one of them is not known follows from the declaration, and is not told again.
 */
final class WrongNames {
    private static final Set<FaultCode> FOLLOWING = EnumSet.of(
            FaultCode.UNKNOWN_TYPE,
            FaultCode.UNKNOWN_FIELD,
            FaultCode.UNKNOWN_VALUE,
            FaultCode.UNKNOWN_METHOD,
            FaultCode.UNKNOWN_NEED,
            FaultCode.WRONG_DERIVATION);
    private static final Pattern DECLARED = Pattern.compile("^\\s*(?:declare\\s+(\\S+)|([^:@]+?)\\s*:)");

    private final List<Pattern> names;

    /** @param faults of the declarations */
    WrongNames(RulePack pack, List<PackFault> faults) {
        List<String> lines = List.of(pack.factsFile().text().split("\n", -1));
        this.names = faults.stream()
                .filter(fault -> fault.code() == FaultCode.WRONG_NAME)
                .filter(fault -> fault.line() > 0 && fault.line() <= lines.size())
                .map(fault -> lines.get(fault.line() - 1))
                .distinct()
                .flatMap(WrongNames::declared)
                .map(name -> Pattern.compile(
                        "(?U)\\b(get)?" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** The name that a line declares, as it is written and as it should be. */
    private static Stream<String> declared(String line) {
        Matcher matcher = DECLARED.matcher(line);
        if (!matcher.find()) {
            return Stream.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Stream.of(name, PlainName.of(name)).distinct();
    }

    /** Whether a fault says that one of them is not known. */
    boolean concern(PackFault fault) {
        return FOLLOWING.contains(fault.code())
                && names.stream()
                        .anyMatch(name -> name.matcher(fault.message().vi()).find());
    }
}
