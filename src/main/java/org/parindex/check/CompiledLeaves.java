package org.parindex.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.probe.Gaps;

/** Compiles the sound leaves of a pack and tries them; a leaf that has not changed since is not compiled again. */
final class CompiledLeaves {
    private Map<LeafText, List<PackFault>> known = new HashMap<>();

    /** All that the faults of a leaf depend on. */
    private record LeafText(Criterion leaf, List<RuleFile> files, PackDescription description) {
        static LeafText of(RulePack pack, Criterion leaf) {
            return new LeafText(
                    leaf, LeafSubset.of(pack, List.of(leaf), pack.factsFile()).files(), pack.description());
        }

        boolean holds(PackFault fault) {
            return files.stream()
                    .anyMatch(file -> !file.path().equals(RulePack.FACTS_FILE)
                            && file.path().equals(fault.file()));
        }
    }

    /** The faults that only compiling shows; {@code found} are those of the texts. */
    List<PackFault> check(FactTypes types, List<PackFault> found) {
        FactTypes sound = SoundLeaves.of(types, found);
        RulePack pack = sound.pack();
        List<Criterion> changed = pack.criteria().stream()
                .filter(leaf -> !known.containsKey(LeafText.of(pack, leaf)))
                .toList();
        List<PackFault> faults = compile(new FactTypes(LeafSubset.of(pack, changed, pack.factsFile()), sound.types()));
        List<PackFault> all = new ArrayList<>(faults);
        all.addAll(remember(pack, faults));
        return all.stream().distinct().toList();
    }

    /** Keeps what was found of each leaf, old and new; what is of no leaf is looked for again the next time. */
    private List<PackFault> remember(RulePack pack, List<PackFault> faults) {
        Map<LeafText, List<PackFault>> now = new HashMap<>();
        for (Criterion leaf : pack.criteria()) {
            LeafText text = LeafText.of(pack, leaf);
            List<PackFault> before = known.getOrDefault(text, List.of());
            now.put(
                    text,
                    Stream.concat(before.stream(), faults.stream().filter(text::holds))
                            .toList());
        }
        List<PackFault> kept = now.values().stream().flatMap(List::stream).toList();
        known = kept.containsAll(faults) ? now : new HashMap<>();
        return kept;
    }

    private static List<PackFault> compile(FactTypes types) {
        if (types.pack().criteria().isEmpty()) {
            return List.of();
        }
        try (CompiledPack pack = PackCompiler.compile(types)) {
            return Gaps.check(pack);
        } catch (PackException faulty) {
            List<PackFault> faults = new ArrayList<>(faulty.faults());
            FactTypes rest = SoundLeaves.of(types, faults);
            if (rest.pack().criteria().size() < types.pack().criteria().size()) {
                faults.addAll(compile(rest));
            }
            return faults;
        }
    }
}
