package org.parindex.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.parindex.engine.source.RuleChange;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.finding.RuleRun;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackException;
import org.parindex.pack.RulePack.RuleFile;

/**
 * Many changed rules of one pack, built together: what costs is a build, not a rule, and one session asks them all. Each
 * stands alone beside the others, for rules of a pack do not act on each other. Thread-safe until it is closed.
 */
public final class RuleVariants implements AutoCloseable {
    private final CompiledPack compiled;
    private final Map<String, RuleChange> byName;

    private RuleVariants(CompiledPack compiled, Map<String, RuleChange> byName) {
        this.compiled = compiled;
        this.byName = byName;
    }

    /** Empty where one of the changed rules does not compile, or does what no rule may. */
    public static Optional<RuleVariants> compile(FactTypes types, List<RuleChange> changes) {
        Map<String, RuleChange> byName = new LinkedHashMap<>();
        changes.forEach(change -> byName.put(byName.size() + "", change));
        RuleIndex index = index(byName);
        PackCompiler.Build build = PackCompiler.build(types.pack(), files(types, byName));
        if (!build.errors().isEmpty()) {
            KieServices.get().getRepository().removeKieModule(build.release());
            return Optional.empty();
        }
        try {
            PackCompiler.requireHarmless(index, build.release());
        } catch (PackException harmful) {
            return Optional.empty();
        }
        CompiledPack compiled = new CompiledPack(
                types, index, build.release(), KieServices.get().newKieContainer(build.release()));
        return Optional.of(new RuleVariants(compiled, byName));
    }

    private static RuleIndex index(Map<String, RuleChange> byName) {
        List<RulePlace> places = new ArrayList<>();
        byName.forEach((name, change) ->
                places.add(new RulePlace(name, change.criterion(), change.file(), change.line(), change.line())));
        return RuleIndex.of(places);
    }

    /** The types, then for each file with changes what stands before its rules and the changed rules. */
    private static List<RuleFile> files(FactTypes types, Map<String, RuleChange> byName) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        byName.forEach(
                (name, change) -> texts.computeIfAbsent(change.file(), path -> new StringBuilder(head(types, path)))
                        .append(change.named(name))
                        .append('\n'));
        List<RuleFile> files = new ArrayList<>(List.of(types.pack().factsFile()));
        texts.forEach((path, text) -> files.add(new RuleFile(path, text.toString())));
        return files;
    }

    /** The package, imports and functions of a file. */
    private static String head(FactTypes types, String path) {
        String text = types.pack().files().stream()
                .filter(file -> file.path().equals(path))
                .map(RuleFile::text)
                .findFirst()
                .orElse("");
        return text.substring(0, Math.max(0, text.indexOf("\nrule "))) + "\n";
    }

    /**
     * What each of the changed rules of one criterion says of a submission; one that says nothing has no key.
     *
     * @param provisionalIndex in percent, where the criterion is decided last; else null
     * @throws RuleFailure if one of them throws
     */
    public Map<RuleChange, List<Finding>> ask(
            Submission submission, CriterionCode criterion, @Nullable BigDecimal provisionalIndex) throws RuleFailure {
        Map<RuleChange, List<Finding>> said = new HashMap<>();
        try (RuleRun run = compiled.start(submission)) {
            Set<CriterionCode> open = Set.of(criterion);
            List<Finding> findings = new ArrayList<>();
            findings.addAll(run.fire(provisionalIndex == null ? open : Set.of()).getOrDefault(criterion, List.of()));
            if (provisionalIndex != null) {
                findings.addAll(run.fireLast(open, provisionalIndex).getOrDefault(criterion, List.of()));
            }
            for (Finding finding : findings) {
                RulePlace place = finding.rule();
                RuleChange change = place == null ? null : byName.get(place.rule());
                if (change != null) {
                    said.computeIfAbsent(change, any -> new ArrayList<>()).add(finding);
                }
            }
        }
        return said;
    }

    @Override
    public void close() {
        compiled.close();
    }
}
