package org.parindex.mutation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.source.RuleChange;
import org.parindex.engine.source.RuleChanges;
import org.parindex.engine.source.Saying;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;

/** The mutants of a pack. */
public final class Mutants {

    private Mutants() {}

    /**
     * By criterion, those of its rules by line, then those of its entry. The same pack gives the same in the same order.
     *
     * @param only the code of the criterion, group or field asked for; null for all
     */
    public static List<Mutant> of(FactTypes types, @Nullable String only) {
        List<RuleChange> changes = RuleChanges.of(types);
        List<Saying> sayings = Saying.of(types);
        List<Mutant> mutants = new ArrayList<>();
        for (Criterion leaf : types.pack().criteria()) {
            if (only == null || leaf.code().isWithin(only)) {
                changes.stream()
                        .filter(change -> change.criterion().equals(leaf.code()))
                        .forEach(change -> mutants.add(new Mutant.OfRule(change)));
                List<Saying> own = sayings.stream()
                        .filter(saying -> saying.criterion().equals(leaf.code()))
                        .toList();
                mutants.addAll(CriterionMutants.of(types, leaf, own));
            }
        }
        return List.copyOf(mutants);
    }
}
