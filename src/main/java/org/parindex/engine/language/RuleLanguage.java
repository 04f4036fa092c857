package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** Checks what the rules of a pack say against what its kinds of fact declare. Thread-safe. */
public final class RuleLanguage {
    private static final Comparator<PackFault> BY_PLACE = Comparator.comparing(PackFault::file)
            .thenComparingInt(PackFault::line)
            .thenComparingInt(PackFault::column)
            .thenComparing(PackFault::code);

    private RuleLanguage() {}

    /**
     * Every fault of the rule files, in the order of files, lines and columns; empty for a pack whose rules are sound.
     * Nothing is thrown for any text. Rules are compiled no further than their consequences: well under a second.
     */
    public static List<PackFault> check(FactTypes types) {
        Set<PackFault> faults = new LinkedHashSet<>();
        List<RuleSource> rules = new ArrayList<>();
        KnownTypes known = new KnownTypes(types);
        List<FileLanguage> files = read(types.pack());
        for (FileLanguage file : files) {
            faults.addAll(file.faults());
            for (DrlRules.Parsed parsed : file.rules()) {
                rules.add(
                        new RuleSource(file.source(), parsed.text(), parsed.descr(), known, parsed.imports(), faults));
            }
        }
        RuleNames.check(files, faults);
        Consequences consequences = new Consequences(types);
        rules.forEach(rule -> consequences.add(rule, RuleChecks.check(rule)));
        consequences.check();
        return sorted(faults);
    }

    /**
     * The faults that show without knowing the kinds of fact: for a pack whose {@code facts.drl} is faulty. In the same
     * order.
     */
    public static List<PackFault> checkSyntax(RulePack pack) {
        Set<PackFault> faults = new LinkedHashSet<>();
        List<FileLanguage> files = read(pack);
        files.forEach(file -> faults.addAll(file.faults()));
        RuleNames.check(files, faults);
        return sorted(faults);
    }

    private static List<FileLanguage> read(RulePack pack) {
        return pack.files().stream()
                .filter((RuleFile file) -> !file.path().equals(RulePack.FACTS_FILE))
                .map(file -> FileLanguage.read(file, pack.id().drlPackage()))
                .toList();
    }

    private static List<PackFault> sorted(Set<PackFault> faults) {
        return faults.stream().sorted(BY_PLACE).toList();
    }
}
