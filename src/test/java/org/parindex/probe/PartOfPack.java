package org.parindex.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** Some criteria of a pack, their rules written otherwise: compiles in a fraction of the time of the whole. */
final class PartOfPack {

    private PartOfPack() {}

    /** What is wrong with the criteria whose rule files are replaced by these texts. */
    static List<PackFault> faults(RulePack pack, Map<Criterion, String> texts) {
        List<Criterion> leaves =
                pack.criteria().stream().filter(texts::containsKey).toList();
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : pack.files()) {
            if (file.path().equals(RulePack.FACTS_FILE)) {
                files.add(file);
            }
            leaves.stream()
                    .filter(leaf -> file.criterion().filter(leaf.code()::equals).isPresent())
                    .forEach(leaf -> files.add(new RuleFile(file.path(), texts.getOrDefault(leaf, ""))));
        }
        RulePack part = new RulePack(pack.id(), pack.description(), leaves, files, pack.register(), pack.digest());
        try (CompiledPack compiled = PackCompiler.compile(part)) {
            return Gaps.check(compiled);
        } catch (PackException faulty) {
            throw new AssertionError(faulty.faults().toString(), faulty);
        }
    }
}
