package org.parindex.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parindex.facts.FactTypes;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackFault;

/** What the rules of each leaf say, as their text has it: nothing is compiled. Immutable. */
public final class LeafRules {
    private final RuleIndex index;
    private final List<PackFault> faults;

    private LeafRules(RuleIndex index, List<PackFault> faults) {
        this.index = index;
        this.faults = List.copyOf(faults);
    }

    /** Reads the rule files of a pack, however faulty; a file of no leaf is only parsed. */
    public static LeafRules read(FactTypes types) {
        List<PackFault> faults = new ArrayList<>();
        RuleIndex index = RuleIndex.read(types, faults);
        return new LeafRules(index, faults);
    }

    /** What is wrong with files and names; empty if nothing is. */
    public List<PackFault> faults() {
        return faults;
    }

    /** The kinds of fact that the rules of a leaf look for, in the order met; empty for a leaf without readable rules. */
    public Set<String> typesRead(CriterionCode leaf) {
        Set<String> types = new LinkedHashSet<>();
        index.sought(leaf).forEach(pattern -> types.add(pattern.type()));
        return types;
    }
}
