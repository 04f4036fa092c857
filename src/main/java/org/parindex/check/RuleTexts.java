package org.parindex.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.engine.guard.Guard;
import org.parindex.engine.language.RuleLanguage;
import org.parindex.facts.FactTypes;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** What is wrong with the text of each rule file; a file that has not changed since is not looked at again. Thread-safe. */
final class RuleTexts {
    private static final Set<FaultCode> BROKEN = EnumSet.of(
            FaultCode.SYNTAX,
            FaultCode.UNCLOSED,
            FaultCode.MISSING_END,
            FaultCode.MISSING_THEN,
            FaultCode.MISSPELT_KEYWORD);

    private List<?> shared = List.of();
    private Map<RuleFile, List<PackFault>> known = new HashMap<>();

    /** The faults of language and law. Where the rules cannot be judged by the declarations only those of syntax. */
    synchronized List<PackFault> check(FactTypes types, boolean judged) {
        RulePack pack = types.pack();
        forgetUnless(List.of(pack.factsFile(), pack.description(), pack.criteria(), types.types(), judged));
        List<RuleFile> files = ruleFiles(pack);
        List<RuleFile> changed =
                files.stream().filter(file -> !known.containsKey(file)).toList();
        List<PackFault> faults = look(types, changed, judged);
        Map<RuleFile, List<PackFault>> now = new HashMap<>();
        files.forEach(file -> now.put(file, known.getOrDefault(file, of(file, faults))));
        known = now;
        List<PackFault> all = new ArrayList<>(of(pack.factsFile(), faults));
        files.forEach(file -> all.addAll(now.getOrDefault(file, List.of())));
        return all;
    }

    /** All that the faults of every file depend on. */
    private void forgetUnless(List<?> same) {
        if (!same.equals(shared)) {
            shared = same;
            known = new HashMap<>();
        }
    }

    private static List<PackFault> look(FactTypes types, List<RuleFile> changed, boolean judged) {
        RulePack whole = types.pack();
        List<RuleFile> files =
                Stream.concat(Stream.of(whole.factsFile()), changed.stream()).toList();
        RulePack pack = new RulePack(
                whole.id(), whole.description(), whole.criteria(), files, whole.register(), whole.digest());
        List<PackFault> ofLanguage =
                judged ? RuleLanguage.check(new FactTypes(pack, types.types())) : RuleLanguage.checkSyntax(pack);
        List<PackFault> faults = new ArrayList<>(ofLanguage);
        Guard.check(pack).stream()
                .filter(refusal -> ofLanguage.stream().noneMatch(told -> tellsOf(told, refusal)))
                .forEach(faults::add);
        return faults;
    }

    /** What is refused at the very place of a fault of language, or in rules that do not hang together, follows from it. */
    private static boolean tellsOf(PackFault told, PackFault refusal) {
        boolean samePlace = told.code() != FaultCode.SYNTAX
                && told.line() == refusal.line()
                && told.column() == refusal.column()
                && refusal.column() > 0;
        return told.file().equals(refusal.file()) && (samePlace || BROKEN.contains(told.code()));
    }

    private static List<RuleFile> ruleFiles(RulePack pack) {
        return pack.files().stream()
                .filter(file -> !file.path().equals(RulePack.FACTS_FILE))
                .toList();
    }

    private static List<PackFault> of(RuleFile file, List<PackFault> faults) {
        return faults.stream().filter(fault -> fault.file().equals(file.path())).toList();
    }
}
