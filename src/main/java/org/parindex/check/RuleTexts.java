package org.parindex.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parindex.engine.guard.Guard;
import org.parindex.engine.language.RuleLanguage;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** What is wrong with the text of each rule file; a file that has not changed since is not looked at again. Thread-safe. */
final class RuleTexts {
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
        return Told.once(ofLanguage, Guard.check(pack));
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
