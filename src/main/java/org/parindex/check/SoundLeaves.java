package org.parindex.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.NamesInCriteria;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.pack.Severity;
import org.parindex.pack.Span;

/** Makes the pack of those leaves and types that nothing is wrong with so far: they can be compiled and tried. */
final class SoundLeaves {
    private static final Pattern DECLARATION =
            Pattern.compile("^declare\\s+(\\S+).*?^end\\b", Pattern.MULTILINE | Pattern.DOTALL);

    private final FactTypes types;
    private final List<PackFault> errors;
    private final Set<String> faultyTypes = new HashSet<>();

    private SoundLeaves(FactTypes types, List<PackFault> faults) {
        this.types = types;
        this.errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
    }

    /** The same pack without faulty leaves, their files, and faulty declarations. */
    static FactTypes of(FactTypes types, List<PackFault> faults) {
        return new SoundLeaves(types, faults).sound();
    }

    private FactTypes sound() {
        RulePack pack = types.pack();
        RuleFile facts = new RuleFile(
                RulePack.FACTS_FILE, soundDeclarations(pack.factsFile().text()));
        List<FactType> kept = types.types().stream()
                .filter(type -> !faultyTypes.contains(type.name()))
                .toList();
        FactTypes declared = new FactTypes(pack, kept);
        List<Criterion> leaves =
                pack.criteria().stream().filter(leaf -> isSound(declared, leaf)).toList();
        return new FactTypes(LeafSubset.of(pack, leaves, facts), kept);
    }

    private boolean isSound(FactTypes declared, Criterion leaf) {
        RulePack alone = LeafSubset.of(types.pack(), List.of(leaf), types.pack().factsFile());
        return alone.files().size() == 2
                && !isMisdescribed(leaf)
                && alone.files().stream()
                        .filter(file -> !file.path().equals(RulePack.FACTS_FILE))
                        .noneMatch(this::isFaulty)
                && NamesInCriteria.check(new FactTypes(alone, declared.types())).isEmpty();
    }

    private boolean isMisdescribed(Criterion leaf) {
        Set<Integer> lines = leaf.places().values().stream().map(Span::line).collect(Collectors.toSet());
        return errors.stream().anyMatch(fault -> fault.file().equals("criteria.yaml") && lines.contains(fault.line()));
    }

    private boolean isFaulty(RuleFile file) {
        return errors.stream().anyMatch(fault -> fault.file().equals(file.path()))
                || faultyTypes.stream()
                        .anyMatch(type -> file.text().matches("(?s).*(?U:\\b)" + Pattern.quote(type) + "(?U:\\b).*"));
    }

    /** Faulty declarations become blank lines: every other line keeps its number. */
    private String soundDeclarations(String text) {
        Set<Integer> faultyLines = errors.stream()
                .filter(fault -> fault.file().equals(RulePack.FACTS_FILE))
                .map(PackFault::line)
                .collect(Collectors.toSet());
        StringBuilder sound = new StringBuilder(text);
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            Span span = Span.within(text, declaration.start(), declaration.end());
            if (faultyLines.stream().anyMatch(line -> span.line() <= line && line <= span.endLine())) {
                faultyTypes.add(declaration.group(1));
                char[] blank = declaration.group().toCharArray();
                for (int i = 0; i < blank.length; i++) {
                    blank[i] = blank[i] == '\n' ? '\n' : ' ';
                }
                sound.replace(declaration.start(), declaration.end(), new String(blank));
            }
        }
        return sound.toString();
    }
}
